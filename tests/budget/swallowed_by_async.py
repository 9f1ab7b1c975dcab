# flags: --max-steps 200000
# exhausts: steps
import asyncio


async def spin():
    try:
        while True:
            pass
    finally:
        print('survived')


async def main():
    try:
        await spin()
    except BaseException:
        print('survived')


asyncio.run(main())
print('survived')
