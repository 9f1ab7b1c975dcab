# An index that fits no index of C is an IndexError.
from collections import deque


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


class Large:
    def __index__(self):
        return 2**70


line = deque([1, 2, 3])
attempt(lambda: line[Large()])  # expect: IndexError cannot fit 'Large' into an index-sized integer
attempt(lambda: line[2**70])  # expect: IndexError cannot fit 'int' into an index-sized integer
attempt(lambda: line.insert(2**70, 1))  # expect: OverflowError Python int too large to convert to C ssize_t
attempt(lambda: line.rotate(2**70))  # expect: OverflowError Python int too large to convert to C ssize_t
attempt(lambda: line.index(3, 2**70))  # expect: ValueError 3 is not in deque
attempt(lambda: line.index(3, -(2**70), 2**70))  # expect: 2
attempt(lambda: line * 2**70)  # expect: OverflowError cannot fit 'int' into an index-sized integer
attempt(lambda: deque([1], 2**70))  # expect: OverflowError Python int too large to convert to C ssize_t
