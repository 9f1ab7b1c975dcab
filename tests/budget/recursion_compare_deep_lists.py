x, y = [], []
for _ in range(100000):
    x, y = [x], [y]
try:
    x == y
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
