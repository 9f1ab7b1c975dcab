"""Makes src/value/text/stringprep.txt: the tables of RFC 3454 as CPython's `stringprep` has them.

Run with python3.11 from the top of the repository.
"""
import stringprep
import sys

assert sys.version_info[:2] == (3, 11)
TABLES = ["a1", "b1", "c11", "c12", "c21", "c22", "c3", "c4", "c6", "c7", "c8", "c9", "d1", "d2"]


def runs(test):
    found, start = [], None
    for code in range(0x110001):
        # Halves of surrogate pairs are no characters here.
        inside = code < 0x110000 and not 0xd800 <= code < 0xe000 and test(chr(code))
        if inside and start is None:
            start = code
        elif not inside and start is not None:
            found.append(f"{start:x}" if start == code - 1 else f"{start:x}-{code - 1:x}")
            start = None
    return found


with open("src/value/text/stringprep.txt", "w") as file:
    for name in TABLES:
        print(name, *runs(getattr(stringprep, "in_table_" + name)), file=file)
    for code, text in sorted(stringprep.b3_exceptions.items()):
        print("b3", f"{code:x}", *[f"{ord(c):x}" for c in text], file=file)
