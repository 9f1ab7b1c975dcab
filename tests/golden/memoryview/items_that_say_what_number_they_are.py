from fractions import Fraction
class Fl:
    def __float__(s): return 2.5
class Ix:
    def __index__(s): return 3
class Bo:
    def __bool__(s): return True
class E:
    def __float__(s): raise KeyError(1)
class NF:
    def __float__(s): return 'x'
class F(float): pass
for f in 'fd?bBiIlLqQhHnN@c':
    try: m = memoryview(bytearray(8)).cast(f)
    except Exception as e: print(f, e); continue
    for v in (1, 1.5, Fl(), Ix(), Bo(), E(), NF(), F(2.5), Fraction(1, 2), 'a', b'a', None, True, 2**70, 1j, [], float('inf'), 1e300):
        try: m[0] = v; print(f, m[0])
        except Exception as e: print(f, type(e).__name__, e)
# output:
#| f 1.0
#| f 1.5
#| f 2.5
#| f 3.0
#| f TypeError memoryview: invalid type for format 'f'
#| f KeyError 1
#| f TypeError memoryview: invalid type for format 'f'
#| f 2.5
#| f 0.5
#| f TypeError memoryview: invalid type for format 'f'
#| f TypeError memoryview: invalid type for format 'f'
#| f TypeError memoryview: invalid type for format 'f'
#| f 1.0
#| f 1.1805916207174113e+21
#| f TypeError memoryview: invalid type for format 'f'
#| f TypeError memoryview: invalid type for format 'f'
#| f inf
#| f inf
#| d 1.0
#| d 1.5
#| d 2.5
#| d 3.0
#| d TypeError memoryview: invalid type for format 'd'
#| d KeyError 1
#| d TypeError memoryview: invalid type for format 'd'
#| d 2.5
#| d 0.5
#| d TypeError memoryview: invalid type for format 'd'
#| d TypeError memoryview: invalid type for format 'd'
#| d TypeError memoryview: invalid type for format 'd'
#| d 1.0
#| d 1.1805916207174113e+21
#| d TypeError memoryview: invalid type for format 'd'
#| d TypeError memoryview: invalid type for format 'd'
#| d inf
#| d 1e+300
#| ? True
#| ? True
#| ? True
#| ? True
#| ? True
#| ? True
#| ? True
#| ? True
#| ? True
#| ? True
#| ? True
#| ? False
#| ? True
#| ? True
#| ? True
#| ? False
#| ? True
#| ? True
#| b 1
#| b TypeError memoryview: invalid type for format 'b'
#| b TypeError memoryview: invalid type for format 'b'
#| b 3
#| b TypeError memoryview: invalid type for format 'b'
#| b TypeError memoryview: invalid type for format 'b'
#| b TypeError memoryview: invalid type for format 'b'
#| b TypeError memoryview: invalid type for format 'b'
#| b TypeError memoryview: invalid type for format 'b'
#| b TypeError memoryview: invalid type for format 'b'
#| b TypeError memoryview: invalid type for format 'b'
#| b TypeError memoryview: invalid type for format 'b'
#| b 1
#| b ValueError memoryview: invalid value for format 'b'
#| b TypeError memoryview: invalid type for format 'b'
#| b TypeError memoryview: invalid type for format 'b'
#| b TypeError memoryview: invalid type for format 'b'
#| b TypeError memoryview: invalid type for format 'b'
#| B 1
#| B TypeError memoryview: invalid type for format 'B'
#| B TypeError memoryview: invalid type for format 'B'
#| B 3
#| B TypeError memoryview: invalid type for format 'B'
#| B TypeError memoryview: invalid type for format 'B'
#| B TypeError memoryview: invalid type for format 'B'
#| B TypeError memoryview: invalid type for format 'B'
#| B TypeError memoryview: invalid type for format 'B'
#| B TypeError memoryview: invalid type for format 'B'
#| B TypeError memoryview: invalid type for format 'B'
#| B TypeError memoryview: invalid type for format 'B'
#| B 1
#| B ValueError memoryview: invalid value for format 'B'
#| B TypeError memoryview: invalid type for format 'B'
#| B TypeError memoryview: invalid type for format 'B'
#| B TypeError memoryview: invalid type for format 'B'
#| B TypeError memoryview: invalid type for format 'B'
#| i 1
#| i TypeError memoryview: invalid type for format 'i'
#| i TypeError memoryview: invalid type for format 'i'
#| i 3
#| i TypeError memoryview: invalid type for format 'i'
#| i TypeError memoryview: invalid type for format 'i'
#| i TypeError memoryview: invalid type for format 'i'
#| i TypeError memoryview: invalid type for format 'i'
#| i TypeError memoryview: invalid type for format 'i'
#| i TypeError memoryview: invalid type for format 'i'
#| i TypeError memoryview: invalid type for format 'i'
#| i TypeError memoryview: invalid type for format 'i'
#| i 1
#| i ValueError memoryview: invalid value for format 'i'
#| i TypeError memoryview: invalid type for format 'i'
#| i TypeError memoryview: invalid type for format 'i'
#| i TypeError memoryview: invalid type for format 'i'
#| i TypeError memoryview: invalid type for format 'i'
#| I 1
#| I TypeError memoryview: invalid type for format 'I'
#| I TypeError memoryview: invalid type for format 'I'
#| I 3
#| I TypeError memoryview: invalid type for format 'I'
#| I TypeError memoryview: invalid type for format 'I'
#| I TypeError memoryview: invalid type for format 'I'
#| I TypeError memoryview: invalid type for format 'I'
#| I TypeError memoryview: invalid type for format 'I'
#| I TypeError memoryview: invalid type for format 'I'
#| I TypeError memoryview: invalid type for format 'I'
#| I TypeError memoryview: invalid type for format 'I'
#| I 1
#| I ValueError memoryview: invalid value for format 'I'
#| I TypeError memoryview: invalid type for format 'I'
#| I TypeError memoryview: invalid type for format 'I'
#| I TypeError memoryview: invalid type for format 'I'
#| I TypeError memoryview: invalid type for format 'I'
#| l 1
#| l TypeError memoryview: invalid type for format 'l'
#| l TypeError memoryview: invalid type for format 'l'
#| l 3
#| l TypeError memoryview: invalid type for format 'l'
#| l TypeError memoryview: invalid type for format 'l'
#| l TypeError memoryview: invalid type for format 'l'
#| l TypeError memoryview: invalid type for format 'l'
#| l TypeError memoryview: invalid type for format 'l'
#| l TypeError memoryview: invalid type for format 'l'
#| l TypeError memoryview: invalid type for format 'l'
#| l TypeError memoryview: invalid type for format 'l'
#| l 1
#| l ValueError memoryview: invalid value for format 'l'
#| l TypeError memoryview: invalid type for format 'l'
#| l TypeError memoryview: invalid type for format 'l'
#| l TypeError memoryview: invalid type for format 'l'
#| l TypeError memoryview: invalid type for format 'l'
#| L 1
#| L TypeError memoryview: invalid type for format 'L'
#| L TypeError memoryview: invalid type for format 'L'
#| L 3
#| L TypeError memoryview: invalid type for format 'L'
#| L TypeError memoryview: invalid type for format 'L'
#| L TypeError memoryview: invalid type for format 'L'
#| L TypeError memoryview: invalid type for format 'L'
#| L TypeError memoryview: invalid type for format 'L'
#| L TypeError memoryview: invalid type for format 'L'
#| L TypeError memoryview: invalid type for format 'L'
#| L TypeError memoryview: invalid type for format 'L'
#| L 1
#| L ValueError memoryview: invalid value for format 'L'
#| L TypeError memoryview: invalid type for format 'L'
#| L TypeError memoryview: invalid type for format 'L'
#| L TypeError memoryview: invalid type for format 'L'
#| L TypeError memoryview: invalid type for format 'L'
#| q 1
#| q TypeError memoryview: invalid type for format 'q'
#| q TypeError memoryview: invalid type for format 'q'
#| q 3
#| q TypeError memoryview: invalid type for format 'q'
#| q TypeError memoryview: invalid type for format 'q'
#| q TypeError memoryview: invalid type for format 'q'
#| q TypeError memoryview: invalid type for format 'q'
#| q TypeError memoryview: invalid type for format 'q'
#| q TypeError memoryview: invalid type for format 'q'
#| q TypeError memoryview: invalid type for format 'q'
#| q TypeError memoryview: invalid type for format 'q'
#| q 1
#| q ValueError memoryview: invalid value for format 'q'
#| q TypeError memoryview: invalid type for format 'q'
#| q TypeError memoryview: invalid type for format 'q'
#| q TypeError memoryview: invalid type for format 'q'
#| q TypeError memoryview: invalid type for format 'q'
#| Q 1
#| Q TypeError memoryview: invalid type for format 'Q'
#| Q TypeError memoryview: invalid type for format 'Q'
#| Q 3
#| Q TypeError memoryview: invalid type for format 'Q'
#| Q TypeError memoryview: invalid type for format 'Q'
#| Q TypeError memoryview: invalid type for format 'Q'
#| Q TypeError memoryview: invalid type for format 'Q'
#| Q TypeError memoryview: invalid type for format 'Q'
#| Q TypeError memoryview: invalid type for format 'Q'
#| Q TypeError memoryview: invalid type for format 'Q'
#| Q TypeError memoryview: invalid type for format 'Q'
#| Q 1
#| Q ValueError memoryview: invalid value for format 'Q'
#| Q TypeError memoryview: invalid type for format 'Q'
#| Q TypeError memoryview: invalid type for format 'Q'
#| Q TypeError memoryview: invalid type for format 'Q'
#| Q TypeError memoryview: invalid type for format 'Q'
#| h 1
#| h TypeError memoryview: invalid type for format 'h'
#| h TypeError memoryview: invalid type for format 'h'
#| h 3
#| h TypeError memoryview: invalid type for format 'h'
#| h TypeError memoryview: invalid type for format 'h'
#| h TypeError memoryview: invalid type for format 'h'
#| h TypeError memoryview: invalid type for format 'h'
#| h TypeError memoryview: invalid type for format 'h'
#| h TypeError memoryview: invalid type for format 'h'
#| h TypeError memoryview: invalid type for format 'h'
#| h TypeError memoryview: invalid type for format 'h'
#| h 1
#| h ValueError memoryview: invalid value for format 'h'
#| h TypeError memoryview: invalid type for format 'h'
#| h TypeError memoryview: invalid type for format 'h'
#| h TypeError memoryview: invalid type for format 'h'
#| h TypeError memoryview: invalid type for format 'h'
#| H 1
#| H TypeError memoryview: invalid type for format 'H'
#| H TypeError memoryview: invalid type for format 'H'
#| H 3
#| H TypeError memoryview: invalid type for format 'H'
#| H TypeError memoryview: invalid type for format 'H'
#| H TypeError memoryview: invalid type for format 'H'
#| H TypeError memoryview: invalid type for format 'H'
#| H TypeError memoryview: invalid type for format 'H'
#| H TypeError memoryview: invalid type for format 'H'
#| H TypeError memoryview: invalid type for format 'H'
#| H TypeError memoryview: invalid type for format 'H'
#| H 1
#| H ValueError memoryview: invalid value for format 'H'
#| H TypeError memoryview: invalid type for format 'H'
#| H TypeError memoryview: invalid type for format 'H'
#| H TypeError memoryview: invalid type for format 'H'
#| H TypeError memoryview: invalid type for format 'H'
#| n 1
#| n TypeError memoryview: invalid type for format 'n'
#| n TypeError memoryview: invalid type for format 'n'
#| n 3
#| n TypeError memoryview: invalid type for format 'n'
#| n TypeError memoryview: invalid type for format 'n'
#| n TypeError memoryview: invalid type for format 'n'
#| n TypeError memoryview: invalid type for format 'n'
#| n TypeError memoryview: invalid type for format 'n'
#| n TypeError memoryview: invalid type for format 'n'
#| n TypeError memoryview: invalid type for format 'n'
#| n TypeError memoryview: invalid type for format 'n'
#| n 1
#| n ValueError memoryview: invalid value for format 'n'
#| n TypeError memoryview: invalid type for format 'n'
#| n TypeError memoryview: invalid type for format 'n'
#| n TypeError memoryview: invalid type for format 'n'
#| n TypeError memoryview: invalid type for format 'n'
#| N 1
#| N TypeError memoryview: invalid type for format 'N'
#| N TypeError memoryview: invalid type for format 'N'
#| N 3
#| N TypeError memoryview: invalid type for format 'N'
#| N TypeError memoryview: invalid type for format 'N'
#| N TypeError memoryview: invalid type for format 'N'
#| N TypeError memoryview: invalid type for format 'N'
#| N TypeError memoryview: invalid type for format 'N'
#| N TypeError memoryview: invalid type for format 'N'
#| N TypeError memoryview: invalid type for format 'N'
#| N TypeError memoryview: invalid type for format 'N'
#| N 1
#| N ValueError memoryview: invalid value for format 'N'
#| N TypeError memoryview: invalid type for format 'N'
#| N TypeError memoryview: invalid type for format 'N'
#| N TypeError memoryview: invalid type for format 'N'
#| N TypeError memoryview: invalid type for format 'N'
#| @ memoryview: destination format must be a native single character format prefixed with an optional '@'
#| c TypeError memoryview: invalid type for format 'c'
#| c TypeError memoryview: invalid type for format 'c'
#| c TypeError memoryview: invalid type for format 'c'
#| c TypeError memoryview: invalid type for format 'c'
#| c TypeError memoryview: invalid type for format 'c'
#| c TypeError memoryview: invalid type for format 'c'
#| c TypeError memoryview: invalid type for format 'c'
#| c TypeError memoryview: invalid type for format 'c'
#| c TypeError memoryview: invalid type for format 'c'
#| c TypeError memoryview: invalid type for format 'c'
#| c b'a'
#| c TypeError memoryview: invalid type for format 'c'
#| c TypeError memoryview: invalid type for format 'c'
#| c TypeError memoryview: invalid type for format 'c'
#| c TypeError memoryview: invalid type for format 'c'
#| c TypeError memoryview: invalid type for format 'c'
#| c TypeError memoryview: invalid type for format 'c'
#| c TypeError memoryview: invalid type for format 'c'
m = memoryview(bytearray(8)).cast('d')
class Rel:
    def __float__(s): m.release(); return 1.0
try: m[0] = Rel()
except Exception as e: print(type(e).__name__, e)  # expect: ValueError operation forbidden on released memoryview object
class IE:
    def __init__(s, e): s.e = e
    def __index__(s): raise s.e
    __float__ = __index__
for f in 'diB?':
    m = memoryview(bytearray(8)).cast(f) if f != 'B' else memoryview(bytearray(8))
    for e in (TypeError('t'), ValueError('v'), OverflowError('o'), KeyError('k')):
        try: m[0] = IE(e); print(f, m[0])
        except Exception as e: print(f, type(e).__name__, e)
    try: m[0] = 2**2000; print(f, m[0])
    except Exception as e: print(f, type(e).__name__, e)
# output:
#| d TypeError memoryview: invalid type for format 'd'
#| d ValueError memoryview: invalid value for format 'd'
#| d ValueError memoryview: invalid value for format 'd'
#| d KeyError 'k'
#| d ValueError memoryview: invalid value for format 'd'
#| i TypeError memoryview: invalid type for format 'i'
#| i ValueError memoryview: invalid value for format 'i'
#| i ValueError memoryview: invalid value for format 'i'
#| i KeyError 'k'
#| i ValueError memoryview: invalid value for format 'i'
#| B TypeError memoryview: invalid type for format 'B'
#| B ValueError memoryview: invalid value for format 'B'
#| B ValueError memoryview: invalid value for format 'B'
#| B KeyError 'k'
#| B ValueError memoryview: invalid value for format 'B'
#| ? True
#| ? True
#| ? True
#| ? True
#| ? True
