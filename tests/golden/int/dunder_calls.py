print((5).__add__(3), (5).__sub__(3), (5).__mul__(3), (5).__neg__(), (5).__abs__(), (5).__bool__())  # expect: 8 2 15 -5 5 True
print((5).__add__('a'), (5).__eq__(5.0), (5).__lt__('a'))  # expect: NotImplemented NotImplemented NotImplemented
print((5).__index__(), (5).__int__(), (5).__float__(), (5).__hash__(), (5).__str__(), (5).__repr__())  # expect: 5 5 5.0 5 5 5
print(int.__add__(1, 2))  # expect: 3
try:
    int.__add__('a', 1)
except TypeError as error:
    print(error)  # expect: descriptor '__add__' requires a 'int' object but received a 'str'
print((5).__radd__(3), (5).__rsub__(3), (5).__rpow__(2))  # expect: 8 -2 32
