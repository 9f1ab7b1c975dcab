def g():
    yield 1


x = g()
print(x.__name__, x.__qualname__, type(x).__name__)  # expect: g g generator
print((i for i in []).__name__)  # expect: <genexpr>


def outer():
    def inner():
        yield
    return inner()


print(outer().__qualname__)  # expect: outer.<locals>.inner
