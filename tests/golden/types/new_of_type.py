# type.__new__ makes a class; only a call of type asks for the type of an object.

def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: type.__new__(type))  # expect: TypeError type.__new__() takes exactly 3 arguments (0 given)
attempt(lambda: type.__new__(type, "a"))  # expect: TypeError type.__new__() takes exactly 3 arguments (1 given)
attempt(lambda: type.__new__(type, "a", ()))  # expect: TypeError type.__new__() takes exactly 3 arguments (2 given)
attempt(lambda: type.__new__(type, "a", (), {}, 1))  # expect: TypeError type.__new__() takes exactly 3 arguments (4 given)
attempt(lambda: type.__new__(type, 1, (), {}))  # expect: TypeError type.__new__() argument 1 must be str, not int
attempt(lambda: type.__new__(type, "a", [], {}))  # expect: TypeError type.__new__() argument 2 must be tuple, not list
attempt(lambda: type.__new__(type, "a", (), []))  # expect: TypeError type.__new__() argument 3 must be dict, not list
attempt(lambda: type.__new__(type, "a", (), {"x": 3}).x)  # expect: 3
attempt(lambda: type.__new__(int))  # expect: TypeError type.__new__(int): int is not a subtype of type
attempt(lambda: type.__new__(1))  # expect: TypeError type.__new__(X): X is not a type object (int)
attempt(lambda: type.__new__())  # expect: TypeError type.__new__(): not enough arguments
attempt(lambda: type("a", (), {}, 1))  # expect: TypeError type() takes 1 or 3 arguments
attempt(lambda: type("a", ()))  # expect: TypeError type() takes 1 or 3 arguments
attempt(lambda: type())  # expect: TypeError type() takes 1 or 3 arguments
attempt(lambda: type(1, x=2))  # expect: TypeError type() takes no keyword arguments
attempt(lambda: type(1))  # expect: <class 'int'>
attempt(lambda: type(*[1]))  # expect: <class 'int'>
attempt(lambda: list(map(type, [1, "a"])))  # expect: [<class 'int'>, <class 'str'>]
attempt(lambda: type.__call__(type, 1))  # expect: <class 'int'>
attempt(lambda: type("a", (), {}))  # expect: <class '__main__.a'>
attempt(lambda: type("a", (1,), {}))
# output:
#| TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
attempt(lambda: type("a", (len,), {}))
# output:
#| TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
