m = [1]
for _ in range(5000):
    m = map(abs, m)
print(type(m).__name__)  # expect: map
