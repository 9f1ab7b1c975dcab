s = {1, 2}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as error:
    print(error)  # expect: Set changed size during iteration
s = {1, 2}
try:
    for x in s:
        s.discard(x)
except RuntimeError as error:
    print(error)  # expect: Set changed size during iteration
