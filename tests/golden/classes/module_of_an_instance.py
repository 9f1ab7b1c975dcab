class Plain:
    pass


class Asks:
    def __getattr__(self, name):
        raise AttributeError(name)


class Slotted:
    __slots__ = ()


class Failure(Exception):
    pass


print([thing.__module__ for thing in (Plain(), Asks(), Slotted(), Failure())])  # expect: ['__main__', '__main__', '__main__', '__main__']
print(getattr(Plain(), "__module__"), hasattr(3, "__module__"))  # expect: __main__ False
try:
    print((3).__module__)
except AttributeError as error:
    print(error)  # expect: 'int' object has no attribute '__module__'
mine = Plain()
mine.__module__ = "elsewhere"
print(mine.__module__, Plain.__module__)  # expect: elsewhere __main__
