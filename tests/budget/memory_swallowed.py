# flags: --max-steps 2000000 --max-memory 16MiB
# exhausts: memory
try:
    x = []
    while True:
        x.append('x' * 1000)
except BaseException:
    print('survived')
finally:
    print('survived')
