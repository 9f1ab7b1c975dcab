"""Makes src/modules/unicodedata/runs.txt and decompositions.txt from CPython 3.11's unicodedata.

Run with python3.11 (Unicode 14.0) from the top of the repository.
"""
import sys
import unicodedata as u

assert u.unidata_version == "14.0.0" and sys.version_info[:2] == (3, 11)
runs, last, decompositions = [], None, []
for cp in range(0x110000):
    c = chr(cp)
    row = (u.category(c), u.bidirectional(c) or "-", u.combining(c), u.east_asian_width(c),
           u.mirrored(c))
    if row != last:
        runs.append((cp, row))
        last = row
    if text := u.decomposition(c):
        decompositions.append(f"{cp:X};{text}")
with open("src/modules/unicodedata/runs.txt", "w") as out:
    for cp, row in runs:
        print(f"{cp:X}", *row, file=out)
with open("src/modules/unicodedata/decompositions.txt", "w") as out:
    print("\n".join(decompositions), file=out)
