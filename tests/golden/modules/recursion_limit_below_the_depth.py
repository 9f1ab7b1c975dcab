# A recursion limit below the depth that has been reached is refused.
import sys


def deep(frames, limit):
    if frames:
        return deep(frames - 1, limit)
    try:
        sys.setrecursionlimit(limit)
    except (RecursionError, ValueError) as error:
        return type(error).__name__


for limit in (0, 1, 2, 10, 20):
    print(deep(20, limit))
# output:
#| ValueError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
print(deep(0, 1))  # expect: RecursionError
