s = {1}
t = s.copy()
t.add(2)
print(s, t)  # expect: {1} {1, 2}
