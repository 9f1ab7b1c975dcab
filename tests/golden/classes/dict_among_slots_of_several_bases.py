class Plain:
    pass

class Bare:
    __slots__ = ()

class Sized:
    __slots__ = ('x',)

class Dicted(Sized):
    pass

def attempt(*bases, slots=('s', '__dict__')):
    try:
        class C(*bases):
            __slots__ = slots
        c = C()
        c.s = 1
        c.other = 2
        print(c.s, c.other, vars(c))
    except Exception as error:
        print(type(error).__name__, error)

attempt(Plain)  # expect: TypeError __dict__ slot disallowed: we already got one
attempt(Bare)  # expect: 1 2 {'other': 2}
attempt(Bare, Plain)  # expect: 1 2 {'other': 2}
attempt(Plain, Bare)  # expect: TypeError __dict__ slot disallowed: we already got one
attempt(Sized, Plain)  # expect: 1 2 {'other': 2}
attempt(Plain, Sized)  # expect: 1 2 {'other': 2}
attempt(Bare, Dicted)  # expect: TypeError __dict__ slot disallowed: we already got one
attempt(Dicted, Bare)  # expect: TypeError __dict__ slot disallowed: we already got one
attempt(Bare, Plain, slots=('s',))  # expect: 1 2 {'other': 2}
attempt(Bare, Sized, Plain, slots=('s',))  # expect: 1 2 {'other': 2}
attempt(Bare, Exception)  # expect: TypeError __dict__ slot disallowed: we already got one
attempt(Bare, slots=('s',))  # expect: AttributeError 'C' object has no attribute 'other'
attempt(Bare, int, slots=('__dict__',))  # expect: TypeError nonempty __slots__ not supported for subtype of 'int'
attempt(Plain, int, slots=('__dict__',))  # expect: TypeError nonempty __slots__ not supported for subtype of 'int'

class Other:
    __slots__ = ('y',)

class Wider(Sized):
    __slots__ = ('z',)

attempt(Sized, Other, slots=())  # expect: TypeError multiple bases have instance lay-out conflict
attempt(Other, Dicted, slots=())  # expect: TypeError multiple bases have instance lay-out conflict
attempt(Sized, Wider, slots=('s', '__dict__'))
# output:
#| TypeError Cannot create a consistent method resolution
#| order (MRO) for bases Sized, Wider
attempt(Wider, Dicted, slots=('s',))  # expect: 1 2 {'other': 2}
attempt(ValueError, KeyError, slots=())  # expect: 1 2 {'s': 1, 'other': 2}
attempt(Sized, int, slots=())  # expect: TypeError multiple bases have instance lay-out conflict
attempt(Plain, Sized, Bare, slots=('s',))  # expect: 1 2 {'other': 2}
