class Base:
    count = 0
    @classmethod
    def make(cls, *args):
        cls.count += 1
        return cls.__name__, args
class Sub(Base): pass
print(Base.make(1), Sub.make(2), Sub().make(3), Base.count, Sub.count)  # expect: ('Base', (1,)) ('Sub', (2,)) ('Sub', (3,)) 1 3
print(repr(Base.make.__name__))  # expect: 'make'
class Dates:
    def __init__(self, y, m):
        self.y, self.m = y, m
    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split('-')))
print(Dates.parse('2024-05').m)  # expect: 5
try:
    Dates.parse()
except TypeError as error:
    print(error)  # expect: Dates.parse() missing 1 required positional argument: 'text'
try:
    classmethod()
except TypeError as error:
    print(error)  # expect: classmethod expected 1 argument, got 0
