x = 'global'


class C:
    x = 'class'
    y = x

    def method(self):
        return x

    z = [x for _ in range(1)]
    w = (lambda: x)()
    if y == 'class':
        conditional = True
    for i in range(3):
        pass
    del i

    class Inner:
        seen = x

    def get(self):
        return self.x


c = C()
print(C.y, c.method(), C.z, C.w, C.conditional, C.Inner.seen, c.get(), hasattr(C, 'i'))  # expect: class global ['global'] global True global class False


def outer():
    v = 'enclosing'

    class D:
        v = v if False else 'class v'
        w = v

        def m(self):
            return v
    return D.w, D().m()


try:
    print(outer())  # expect: ('class v', 'enclosing')
except NameError as error:
    print(error)


class Counter:
    n = 0
    n += 1
    n += 1
    name = __name__
    q = __qualname__


print(Counter.n, Counter.name, Counter.q)  # expect: 2 __main__ Counter


def f():
    a = 1

    class E:
        a = a + 1 if False else 5
        b = a
    return E.b


try:
    print(f())  # expect: 5
except NameError as error:
    print(type(error).__name__, error)
