# What a class has from a type that it does not derive from is not its own type's.
def tried(f):
    try:
        return f()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


class A(int):
    __eq__ = str.__eq__
    __hash__ = int.__hash__


class B(int):
    __add__ = str.__add__
    __repr__ = str.__repr__


class C(int):
    __len__ = str.__len__
    __hash__ = str.__hash__


class D:
    __iter__ = list.__iter__
    __call__ = int.__abs__


class E(str):
    __lt__ = int.__lt__


class F(list):
    __contains__ = str.__contains__


class G(int):
    __eq__ = int.__eq__
    __hash__ = object.__hash__


print(tried(lambda: A(3) == 3))  # expect: TypeError: descriptor '__eq__' requires a 'str' object but received a 'A'
print(tried(lambda: A(3) == 'a'))  # expect: TypeError: descriptor '__eq__' requires a 'str' object but received a 'A'
print(tried(lambda: 3 == A(3)))  # expect: TypeError: descriptor '__eq__' requires a 'str' object but received a 'A'
print(tried(lambda: A(3) + 4))  # expect: 7
print(tried(lambda: B(3) + 3))  # expect: TypeError: descriptor '__add__' requires a 'str' object but received a 'B'
print(tried(lambda: 3 + B(3)))  # expect: 6
print(tried(lambda: repr(B(3))))  # expect: TypeError: descriptor '__repr__' requires a 'str' object but received a 'B'
print(tried(lambda: len(C(3))))  # expect: TypeError: descriptor '__len__' requires a 'str' object but received a 'C'
print(tried(lambda: hash(C(3))))  # expect: TypeError: descriptor '__hash__' requires a 'str' object but received a 'C'
print(tried(lambda: {C(3): 1}))  # expect: TypeError: descriptor '__hash__' requires a 'str' object but received a 'C'
print(tried(lambda: list(D())))  # expect: TypeError: descriptor '__iter__' requires a 'list' object but received a 'D'
print(tried(lambda: D()()))  # expect: TypeError: descriptor '__abs__' requires a 'int' object but received a 'D'
print(tried(lambda: E('a') < 'b'))  # expect: TypeError: descriptor '__lt__' requires a 'int' object but received a 'E'
print(tried(lambda: sorted([E('a'), E('b')])))
# output:
#| TypeError: descriptor '__lt__' requires a 'int' object but received a 'E'
print(tried(lambda: 3 in F()))  # expect: TypeError: descriptor '__contains__' requires a 'str' object but received a 'F'
print(tried(lambda: G(3) == 3))  # expect: True
