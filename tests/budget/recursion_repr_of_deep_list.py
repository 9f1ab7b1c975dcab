x = []
for _ in range(100000):
    x = [x]
try:
    repr(x)
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
