def f(n):
    try:
        return f(n + 1)
    finally:
        pass


try:
    f(0)
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
