s = {1, 2}
s.clear()
print(s)  # expect: set()
