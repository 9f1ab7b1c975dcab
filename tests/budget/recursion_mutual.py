def f():
    return g()


def g():
    return f()


try:
    f()
except RecursionError as error:
    print(error)  # expect: maximum recursion depth exceeded
