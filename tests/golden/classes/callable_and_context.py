class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *more, k=0):
        return self.n + x + sum(more) + k


add = Adder(10)
print(add(1), add(1, 2, 3, k=100), list(map(add, [1, 2])), callable(add))  # expect: 11 116 [11, 12] True
add.__call__ = lambda x: 'instance attribute is not used'
print(add(5))  # expect: 15
try:
    add()
except TypeError as error:
    print(error)  # expect: Adder.__call__() missing 1 required positional argument: 'x'
