# An `__index__` that answers True
class P:
    def __index__(self): return True
import warnings
warnings.simplefilter('ignore')
for f in (lambda: [1, 2][P()], lambda: 'ab'[P()], lambda: 'ab' * P(), lambda: range(P()), lambda: [1, 2, 3][P():], lambda: hex(P()), lambda: list(range(5))[0:P()], lambda: (1, 2)[P()], lambda: b'ab'[P()], lambda: int(P()), lambda: round(2.567, P()), lambda: 'abc'.center(P())):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# output:
#| 2
#| b
#| ab
#| range(0, 1)
#| [2, 3]
#| 0x1
#| [0]
#| 2
#| 98
#| 1
#| 2.6
#| abc
