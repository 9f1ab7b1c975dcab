def f(n):
    return [f(n + 1) for _ in range(1)]


try:
    f(0)
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
