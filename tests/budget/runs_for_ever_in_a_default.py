# flags: --max-steps 200000
# exhausts: steps
def forever():
    while True:
        pass


def f(a=forever()):
    pass
