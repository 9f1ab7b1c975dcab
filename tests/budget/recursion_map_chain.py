# differs: recursion through builtins counts like calls
m = [1]
for _ in range(5000):
    m = map(abs, m)
print(type(m).__name__)  # expect: map
try:
    next(m)
except RecursionError as error:
    print(error)  # expect: maximum recursion depth exceeded
