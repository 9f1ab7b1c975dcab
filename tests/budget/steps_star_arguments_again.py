# flags: --max-steps 2000000
# exhausts: steps
def f(*args):
    pass


x = list(range(10000))
while True:
    f(*x)
