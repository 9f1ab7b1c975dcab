import traceback


def bare(n):
    return bare(n - 1) if n else [][1]


for depth in (1, 5):
    try:
        bare(depth)
    except IndexError:
        print(*[line for line in traceback.format_exc().splitlines() if "File" not in line], sep="\n")
# output:
#| Traceback (most recent call last):
#|     bare(depth)
#|     return bare(n - 1) if n else [][1]
#|            ^^^^^^^^^^^
#|     return bare(n - 1) if n else [][1]
#|                                  ~~^^^
#| IndexError: list index out of range
#| Traceback (most recent call last):
#|     bare(depth)
#|     return bare(n - 1) if n else [][1]
#|            ^^^^^^^^^^^
#|     return bare(n - 1) if n else [][1]
#|            ^^^^^^^^^^^
#|     return bare(n - 1) if n else [][1]
#|            ^^^^^^^^^^^
#|   [Previous line repeated 3 more times]
#| IndexError: list index out of range
