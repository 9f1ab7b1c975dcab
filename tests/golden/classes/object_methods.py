class A:
    pass


a = A()
a.__setattr__('x', 1)
print(a.__getattribute__('x'))  # expect: 1
a.__delattr__('x')
print(hasattr(a, 'x'))  # expect: False
print(a.__eq__(a), a.__eq__(1), a.__ne__(1), a.__hash__() == hash(a))  # expect: True NotImplemented NotImplemented True
object.__setattr__(a, 'y', 2)
print(object.__getattribute__(a, 'y'))  # expect: 2
print(A.__name__, a.__str__() == str(a), a.__repr__() == repr(a))  # expect: A True True
try:
    object.__setattr__(5, 'x', 1)
except AttributeError as error:
    print(error)  # expect: 'int' object has no attribute 'x'
try:
    object().__init__(5)
except TypeError as error:
    print(error)  # expect: object.__init__() takes exactly one argument (the instance to initialize)
