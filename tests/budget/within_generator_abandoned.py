# flags: --max-steps 3000000 --max-memory 16MiB
def g():
    while True:
        yield 'x'


for i in range(3000):
    x = g()
    next(x)
print(i)  # expect: 2999
