# A method of a type that is called without any object says so.
for method in set.add, list.append, str.upper, int.__hash__, object.__repr__, object.__new__:
    try:
        method()
    except TypeError as e:
        print(e)
# output:
#| unbound method set.add() needs an argument
#| unbound method list.append() needs an argument
#| unbound method str.upper() needs an argument
#| descriptor '__hash__' of 'int' object needs an argument
#| descriptor '__repr__' of 'object' object needs an argument
#| object.__new__(): not enough arguments
for make in type(None), type(...), type(NotImplemented):
    try:
        make(1)
    except TypeError as e:
        print(e)
# output:
#| NoneType takes no arguments
#| EllipsisType takes no arguments
#| NotImplementedType takes no arguments
for args, kwargs in ((), {}), (([1], 2), {}), (([1],), {'foo': 2}):
    try:
        sorted(*args, **kwargs)
    except TypeError as e:
        print(e)
# output:
#| sorted expected 1 argument, got 0
#| sorted expected 1 argument, got 2
#| 'foo' is an invalid keyword argument for sort()
print(quit, exit)  # expect: Use quit() or Ctrl-D (i.e. EOF) to exit Use exit() or Ctrl-D (i.e. EOF) to exit
