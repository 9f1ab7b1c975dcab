# super() needs a class that is there, and an object of it.

def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


def early():
    class Early:
        def method(self):
            return super()

        method(3)


attempt(early)  # expect: RuntimeError super(): empty __class__ cell


class Base:
    def method(self):
        return super().__repr__()

    def gone(self):
        del self
        return super()

    def inner(self):
        def nothing():
            return super()

        return nothing()



attempt(lambda: Base.method(3))  # expect: TypeError super(type, obj): obj must be an instance or subtype of type
attempt(lambda: Base().gone())  # expect: RuntimeError super(): arg[0] deleted
attempt(lambda: Base().inner())  # expect: RuntimeError super(): no arguments
attempt(lambda: super(Base, 3))  # expect: TypeError super(type, obj): obj must be an instance or subtype of type
attempt(lambda: super(3))  # expect: TypeError super() argument 1 must be a type, not int
attempt(lambda: super(3, 3))  # expect: TypeError super() argument 1 must be a type, not int
attempt(lambda: super(Base, 3, 4))  # expect: TypeError super() expected at most 2 arguments, got 3
attempt(lambda: super())  # expect: RuntimeError super(): no arguments
