def t(f, *a):
    try: print(repr(f(*a)))
    except BaseException as e: print(type(e).__name__, e)
def f2bad():
    (no_such_global): int
    return no_such_global
t(f2bad)  # expect: NameError name 'no_such_global' is not defined
x = 5
def f3():
    (x): int
    return x
t(f3)  # expect: 5
def f4():
    (x): int = 7
    return x
t(f4)  # expect: 7
def f5():
    x: int
    return x
t(f5)  # expect: UnboundLocalError cannot access local variable 'x' where it is not associated with a value
class K:
    (x): int
    y = x
t(lambda: K.y)  # expect: 5
t(lambda: getattr(K, '__annotations__', None))  # expect: {}
def f6():
    def g():
        return y
    (y): int
    return g()
y = 3
t(f6)  # expect: 3
(z): int
t(lambda: z)  # expect: NameError name 'z' is not defined
def f7():
    nonlocal_ = 1
    def g():
        (nonlocal_): int
        return nonlocal_
    return g()
t(f7)  # expect: 1
