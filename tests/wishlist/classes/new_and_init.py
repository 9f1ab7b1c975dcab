class Singleton:
    instance = None

    def __new__(cls, *args):
        if cls.instance is None:
            print('creating')
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, value=None):
        print('init', value)
        self.value = value


a = Singleton(1)
# output:
#| creating
#| init 1
b = Singleton(2)  # expect: init 2
print(a is b, a.value)  # expect: True 2


class NotMine:
    def __new__(cls):
        return 'a string'

    def __init__(self):
        print('never')


print(NotMine())  # expect: a string


class Bad:
    def __init__(self):
        return 5


try:
    Bad()
except TypeError as error:
    print(error)  # expect: __init__() should return None, not 'int'


class OnlyNew:
    def __new__(cls, x):
        self = object.__new__(cls)
        self.x = x
        return self


print(OnlyNew(3).x)  # expect: 3
try:
    object.__new__(5)
except TypeError as error:
    print(error)  # expect: object.__new__(X): X is not a type object (int)
try:
    object.__new__()
except TypeError as error:
    print(error)  # expect: object.__new__(): not enough arguments
try:
    int.__new__(str)
except TypeError as error:
    print(error)  # expect: int.__new__(str): str is not a subtype of int


class Upper(str):
    def __new__(cls, s):
        return str.__new__(cls, s.upper())


print(Upper('abc'))  # expect: ABC
try:
    OnlyNew()
except TypeError as error:
    print(error)  # expect: OnlyNew.__new__() missing 1 required positional argument: 'x'
