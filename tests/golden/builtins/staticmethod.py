class M:
    @staticmethod
    def add(a, b):
        return a + b
    def twice(x):
        return x * 2
    twice = staticmethod(twice)
print(M.add(1, 2), M().add(3, 4), M.twice(5))  # expect: 3 7 10
try:
    M.add(1)
except TypeError as error:
    print(error)  # expect: M.add() missing 1 required positional argument: 'b'
try:
    M().add(1, 2, 3)
except TypeError as error:
    print(error)  # expect: M.add() takes 2 positional arguments but 3 were given
s = staticmethod(len)
print(s('abc'))  # expect: 3
try:
    staticmethod()
except TypeError as error:
    print(error)  # expect: staticmethod expected 1 argument, got 0
