f = lambda: 0
for _ in range(100000):
    f = (lambda g: lambda: g())(f)
try:
    f()
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
