def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)



class Base:
    def __new__(cls, *args):
        return object.__new__(cls, *args)


class Both:
    def __init__(self, *args):
        object.__init__(self, *args)

    def __new__(cls, *args):
        return object.__new__(cls, *args)


class Returns:
    def __init__(self):
        return 1


class Stubborn:
    def __iter__(self):
        return self


def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def closes():
    made = ignores()
    next(made)
    made.close()


def delegates():
    yield from Stubborn()


attempt(lambda: Base(1))  # expect: TypeError object.__new__() takes exactly one argument (the type to instantiate)
attempt(lambda: Both(1))  # expect: TypeError object.__new__() takes exactly one argument (the type to instantiate)
attempt(Returns)  # expect: TypeError __init__() should return None, not 'int'
attempt(lambda: object(1))  # expect: TypeError object() takes no arguments
attempt(lambda: object.__new__(int))  # expect: TypeError object.__new__(int) is not safe, use int.__new__()
attempt(lambda: object.__new__(1))  # expect: TypeError object.__new__(X): X is not a type object (int)
attempt(closes)  # expect: RuntimeError generator ignored GeneratorExit
attempt(lambda: list(delegates()))  # expect: TypeError iter() returned non-iterator of type 'Stubborn'
attempt(lambda: iter(Stubborn()))  # expect: TypeError iter() returned non-iterator of type 'Stubborn'
attempt(lambda: next(Stubborn()))  # expect: TypeError 'Stubborn' object is not an iterator
attempt(lambda: type('X', (1,), {}))
# output:
#| TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
attempt(lambda: type('X', (bool,), {}))  # expect: TypeError type 'bool' is not an acceptable base type
attempt(lambda: type('X', (), {}, 1))  # expect: TypeError type() takes 1 or 3 arguments
attempt(lambda: type('X', (int, str), {}))  # expect: TypeError multiple bases have instance lay-out conflict
attempt(lambda: type(1, (), {}))  # expect: TypeError type.__new__() argument 1 must be str, not int
attempt(lambda: type('X', 1, {}))  # expect: TypeError type.__new__() argument 2 must be tuple, not int
attempt(lambda: type('X', (), 1))  # expect: TypeError type.__new__() argument 3 must be dict, not int
attempt(lambda: type('X', (object, int), {}))
# output:
#| TypeError Cannot create a consistent method resolution
#| order (MRO) for bases object, int
attempt(lambda: type(iter([]))())  # expect: TypeError cannot create 'list_iterator' instances
attempt(lambda: setattr(int, 'x', 1))  # expect: TypeError cannot set 'x' attribute of immutable type 'int'
attempt(lambda: delattr(int, 'real'))  # expect: TypeError cannot set 'real' attribute of immutable type 'int'
attempt(lambda: setattr(Base, 1, 2))  # expect: TypeError attribute name must be string, not 'int'
attempt(lambda: getattr(1, 2))  # expect: TypeError attribute name must be string, not 'int'
attempt(lambda: hasattr(1, 2))  # expect: TypeError attribute name must be string, not 'int'
attempt(lambda: delattr(Base, 'none'))  # expect: AttributeError type object 'Base' has no attribute 'none'
attempt(lambda: Base.none)  # expect: AttributeError type object 'Base' has no attribute 'none'
attempt(lambda: super(int, 'a').x)  # expect: TypeError super(type, obj): obj must be an instance or subtype of type
attempt(lambda: super(1, 2))  # expect: TypeError super() argument 1 must be a type, not int
attempt(lambda: super().x)  # expect: RuntimeError super(): no arguments
attempt(lambda: ValueError(a=1))  # expect: TypeError ValueError() takes no keyword arguments
attempt(lambda: OSError(a=1))  # expect: TypeError OSError() takes no keyword arguments
attempt(lambda: isinstance(1, 1))  # expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
attempt(lambda: issubclass(1, int))  # expect: TypeError issubclass() arg 1 must be a class
attempt(lambda: issubclass(int, 1))
# output:
#| TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
attempt(lambda: pow(2, 3, 0))  # expect: ValueError pow() 3rd argument cannot be 0
attempt(lambda: pow(2, -1, 4))  # expect: ValueError base is not invertible for the given modulus
attempt(lambda: (2).__pow__(3, 0))  # expect: ValueError pow() 3rd argument cannot be 0
attempt(lambda: (2).__pow__(-1, 4))  # expect: ValueError base is not invertible for the given modulus
attempt(lambda: abs(complex(1e308, 1e308)))  # expect: 1.4142135623730951e+308
attempt(lambda: [1].__add__('a'))  # expect: TypeError can only concatenate list (not "str") to list
attempt(lambda: (1,).__add__([1]))  # expect: TypeError can only concatenate tuple (not "list") to tuple
attempt(lambda: 'a'.ljust(10 ** 30))  # expect: OverflowError Python int too large to convert to C ssize_t
attempt(lambda: [1].insert(10 ** 30, 1))  # expect: OverflowError Python int too large to convert to C ssize_t
attempt(lambda: [1].pop(10 ** 30))  # expect: OverflowError Python int too large to convert to C ssize_t
attempt(lambda: chr(10 ** 30))  # expect: OverflowError Python int too large to convert to C int
attempt(lambda: {}.update([1]))  # expect: TypeError cannot convert dictionary update sequence element #0 to a sequence
attempt(lambda: {}.update([(1, 2, 3)]))
# output:
#| ValueError dictionary update sequence element #0 has length 3; 2 is required
attempt(lambda: dict([(1,)]))  # expect: ValueError dictionary update sequence element #0 has length 1; 2 is required
attempt(lambda: dict(**{'a': 1}, **{1: 2}))  # expect: TypeError keywords must be strings


class Raiser:
    def raises(self):
        raise self.made

    def __call__(self):
        return 1


class Odd(Exception):
    def __new__(cls):
        return 5


def odd():
    raise Odd


attempt(odd)
# output:
#| TypeError calling <class '__main__.Odd'> should have returned an instance of BaseException, not <class 'int'>


def changes():
    class Key:
        def __init__(self, target): self.target = target
        def __hash__(self): return 1
        def __eq__(self, other):
            self.target.clear()
            return False

    source = {}
    source[Key(source)] = 1
    target = {}
    target[Key(source)] = 1
    target.update(source)


attempt(changes)  # expect: RuntimeError dict mutated during update


async def twice():
    return 1


class Awaits:
    def __await__(self):
        return twice()


async def awaits():
    await Awaits()


async def iterates():
    async for x in Wrong():
        pass


class Wrong:
    def __aiter__(self):
        return self


def drive(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


attempt(lambda: drive(iterates()))
# output:
#| TypeError 'async for' received an object from __aiter__ that does not implement __anext__: Wrong


async def agen():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def ignoring():
    made = agen()
    await made.asend(None)
    await made.aclose()


attempt(lambda: drive(ignoring()))  # expect: RuntimeError async generator ignored GeneratorExit
