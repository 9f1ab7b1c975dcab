def f(n):
    return list(map(f, [n]))


try:
    f(0)
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
