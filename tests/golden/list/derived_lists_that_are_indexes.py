# A class derived from a sequence that has __index__ may say how often another is repeated.

def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


class Index(list):
    def __index__(self):
        return 2


count = Index([7])
for sequence in ("x", [1], (1,), b"a", bytearray(b"a")):
    attempt(lambda: sequence * count)
    attempt(lambda: count * sequence)
# output:
#| 'xx'
#| TypeError can't multiply sequence by non-int of type 'str'
#| [1, 1]
#| TypeError can't multiply sequence by non-int of type 'list'
#| (1, 1)
#| TypeError can't multiply sequence by non-int of type 'tuple'
#| b'aa'
#| TypeError can't multiply sequence by non-int of type 'bytes'
#| bytearray(b'aa')
#| TypeError can't multiply sequence by non-int of type 'bytearray'
attempt(lambda: count * count)  # expect: [7, 7]
attempt(lambda: count * 3)  # expect: [7, 7, 7]
attempt(lambda: 3 * count)  # expect: [7, 7, 7]
