class F:
    __slots__ = ("a", "b")


def attempt(f):
    try:
        print(f())
    except AttributeError as error:
        print(error)


f = F()
f.a = 1
attempt(lambda: f.a)  # expect: 1
attempt(lambda: f.b)  # expect: 'F' object has no attribute 'b'
attempt(lambda: delattr(f, "b"))  # expect: b
F.a = 5
attempt(lambda: f.a)  # expect: 5
del F.a
attempt(lambda: f.a)  # expect: 'F' object has no attribute 'a'
attempt(lambda: setattr(f, "a", 2))  # expect: 'F' object has no attribute 'a'
