# An array refuses counts that fit no index, codes that are no characters, and lists that change.
from array import array


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


class Count:
    def __index__(self):
        return 2**70


row = array("i", [1])
attempt(lambda: row * 2**70)  # expect: OverflowError cannot fit 'int' into an index-sized integer
attempt(lambda: row * Count())  # expect: OverflowError cannot fit 'Count' into an index-sized integer
attempt(lambda: row * -(2**70))  # expect: OverflowError cannot fit 'int' into an index-sized integer
attempt(lambda: row[2**70])  # expect: IndexError cannot fit 'int' into an index-sized integer
attempt(lambda: row.insert(2**70, 1))  # expect: OverflowError Python int too large to convert to C ssize_t
attempt(lambda: row.pop(2**70))  # expect: OverflowError Python int too large to convert to C ssize_t
wrong = array("u", b"\xff\xff\xff\xff")
attempt(lambda: wrong[0])  # expect: ValueError chr() arg not in range(0x110000)
attempt(lambda: wrong.tolist())  # expect: ValueError chr() arg not in range(0x110000)
attempt(lambda: list(wrong))  # expect: ValueError chr() arg not in range(0x110000)
attempt(lambda: wrong.tounicode())  # expect: ValueError character U+ffffffff is not in range [U+0000; U+10ffff]


class Growing:
    def __init__(self, where):
        self.where = where

    def __index__(self):
        self.where.append(1)
        return 1

    __float__ = __index__


numbers = []
numbers.append(Growing(numbers))
attempt(lambda: row.fromlist(numbers))  # expect: RuntimeError list changed size during iteration
print(row)  # expect: array('i', [1])
