class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))
    @property
    def left(self):
        return self[0]
p = Pair(1, 2)
print(p, p.left, len(p), p == (1, 2))  # expect: (1, 2) 1 2 True
a, b = p
print(a + b)  # expect: 3
print(repr(type(p + p).__name__))  # expect: 'tuple'
try:
    Pair(1)
except TypeError as error:
    print(error)  # expect: Pair.__new__() missing 1 required positional argument: 'b'
try:
    p[0] = 5
except TypeError as error:
    print(error)  # expect: 'Pair' object does not support item assignment
p.name = 'ok'
print(repr(p.name))  # expect: 'ok'
