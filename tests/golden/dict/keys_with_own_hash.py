class Key:
    def __init__(self, n):
        self.n = n
    def __hash__(self):
        return self.n % 3
    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n
    def __repr__(self):
        return f'K{self.n}'
d = {Key(i): i for i in range(8)}
print(d)  # expect: {K0: 0, K1: 1, K2: 2, K3: 3, K4: 4, K5: 5, K6: 6, K7: 7}
print(d[Key(5)], Key(7) in d, Key(9) in d)  # expect: 5 True False
del d[Key(0)]
print(len(d))  # expect: 7
class NoHash:
    def __eq__(self, other):
        return True
try:
    {NoHash(): 1}
except TypeError as error:
    print(error)  # expect: unhashable type: 'NoHash'
class BadHash:
    def __hash__(self):
        return 'x'
try:
    hash(BadHash())
except TypeError as error:
    print(error)  # expect: __hash__ method should return an integer
class Raises:
    def __hash__(self):
        raise ValueError('no hash today')
try:
    {Raises()}
except ValueError as error:
    print(error)  # expect: no hash today
class Huge:
    def __hash__(self):
        return 2 ** 100
print(hash(Huge()) == hash(2 ** 100))  # expect: True
