def g(n):
    yield next(g(n + 1))


try:
    next(g(0))
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
