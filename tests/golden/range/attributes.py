r = range(1, 10, 3)
print(r.start, r.stop, r.step)  # expect: 1 10 3
try:
    r.start = 5
except AttributeError as error:
    print(error)  # expect: readonly attribute
print(range(5).start, range(5).step)  # expect: 0 1
