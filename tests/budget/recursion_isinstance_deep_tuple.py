t = int
for _ in range(100000):
    t = (t,)
try:
    isinstance(1, t)
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
