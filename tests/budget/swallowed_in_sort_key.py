# flags: --max-steps 200000
# exhausts: steps
def key(x):
    while True:
        pass


try:
    sorted([1, 2], key=key)
except BaseException:
    print('survived')
