# The last item of a reversed deque has been given: what changes then is no matter
from collections import deque
d = deque([1, 2, 3])
for x in reversed(d):
    if x == 1: d.append(4)
print(d)  # expect: deque([1, 2, 3, 4])
try:
    for x in d:
        if x == 4: d.pop()
except RuntimeError as e: print(e)  # expect: deque mutated during iteration
