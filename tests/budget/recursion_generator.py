def g():
    yield from g()


try:
    next(g())
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
