# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
def f():
    return 0


while True:
    f = (lambda g: lambda: g)(f)
