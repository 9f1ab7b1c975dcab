def f(n):
    return sorted([n], key=f)


try:
    f(0)
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
