# flags: --max-steps 2000000
# exhausts: steps
def f():
    try:
        f()
    except RecursionError:
        f()
    f()


while True:
    try:
        f()
    except RecursionError:
        pass
