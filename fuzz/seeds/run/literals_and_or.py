def kind(x):
    match x:
        case 0:
            return 'zero'
        case 1 | 2 | 3:
            return 'small'
        case -1 | -1.5:
            return 'negative'
        case 3 + 4j:
            return 'complex'
        case 'a' | "b":
            return 'letter'
        case b'x':
            return 'bytes'
        case None:
            return 'none'
        case True | False:
            return 'bool'
        case _:
            return 'other'


for x in (0, 1, 3, -1, -1.5, 3 + 4j, 'a', 'b', b'x', None, True, False, [], 2.0, 'c', 99):
    print(repr(x), kind(x))
# output:
#| 0 zero
#| 1 small
#| 3 small
#| -1 negative
#| -1.5 negative
#| (3+4j) complex
#| 'a' letter
#| 'b' letter
#| b'x' bytes
#| None none
#| True small
#| False zero
#| [] other
#| 2.0 small
#| 'c' other
#| 99 other
