# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
def g():
    yield


x = []
while True:
    y = g()
    next(y)
    x.append(y)
