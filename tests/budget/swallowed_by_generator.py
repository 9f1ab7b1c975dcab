# flags: --max-steps 200000
# exhausts: steps
def g():
    try:
        yield 1
        while True:
            pass
    except BaseException:
        print('survived')
        yield 2
    finally:
        print('survived')


for x in g():
    pass
print('survived')
