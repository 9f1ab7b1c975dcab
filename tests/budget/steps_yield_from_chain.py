# flags: --max-steps 2000000
# exhausts: steps
def g(n):
    if n:
        yield from g(n - 1)
    else:
        while True:
            yield 1


for x in g(100):
    pass
