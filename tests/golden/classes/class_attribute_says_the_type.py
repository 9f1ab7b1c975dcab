# `x.__class__` is `type(x)`: for making another of the same kind, comparing, naming.
class Money:
    def __init__(self, amount):
        self.amount = amount

    def __add__(self, other):
        return self.__class__(self.amount + other.amount)

    def __eq__(self, other):
        return other.__class__ is self.__class__ and self.amount == other.amount

    def __repr__(self):
        return f"{self.__class__.__name__}({self.amount})"


class Euro(Money):
    unit = "EUR"


total = Euro(3) + Euro(4)
print(total, total.__class__, total.__class__.unit, total.__class__ is Euro)  # expect: Euro(7) <class '__main__.Euro'> EUR True
print(Euro(7) == total, Money(7) == total)  # expect: True False
print((1).__class__, "".__class__("abc"), Euro.__class__, None.__class__, print.__class__)
# output:
#| <class 'int'> abc <class 'type'> <class 'NoneType'> <class 'builtin_function_or_method'>
print(f"{total.__class__}", total.__class__.__class__.__class__)  # expect: <class '__main__.Euro'> <class 'type'>
try:
    total.__class__.fly()
except AttributeError as error:
    print(error)  # expect: type object 'Euro' has no attribute 'fly'
match total:
    case Money() if total.__class__ == Euro:
        print("euro")  # expect: euro
