class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        return self.n
def g():
    yield from It()
x = g()
print(next(x))  # expect: 1
del It.__next__
try:
    next(x)
except BaseException as e:
    print(type(e), e)  # expect: <class 'AttributeError'> 'It' object has no attribute 'send'
