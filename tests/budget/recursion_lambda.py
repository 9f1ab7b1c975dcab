f = lambda: f()
try:
    f()
except RecursionError as error:
    print(error)  # expect: maximum recursion depth exceeded
