from enum import Enum, IntEnum, StrEnum, Flag, IntFlag, auto, unique
class Color(Enum):
    RED = 1
    GREEN = auto()
    BLUE = 3
    CRIMSON = 1
    def nice(self): return self.name.title()
print(Color.RED, repr(Color.RED), Color(3), Color['GREEN'], list(Color), len(Color), Color.CRIMSON is Color.RED)
# output:
#| Color.RED <Color.RED: 1> Color.BLUE Color.GREEN [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 3>] 3 True
print(Color.GREEN.value, Color.GREEN.name, Color.RED.nice(), Color.RED in Color, dict(Color.__members__))
# output:
#| 2 GREEN Red True {'RED': <Color.RED: 1>, 'GREEN': <Color.GREEN: 2>, 'BLUE': <Color.BLUE: 3>, 'CRIMSON': <Color.RED: 1>}
print(Color, repr(Color), hash(Color.RED)==hash('RED'), Color.RED == 1, Color.RED != Color.BLUE, {Color.RED: 1})
# output:
#| <enum 'Color'> <enum 'Color'> True False True {<Color.RED: 1>: 1}
for f in [lambda: Color(7), lambda: Color['X'], lambda: setattr(Color,'RED',2), lambda: Color.PURPLE, lambda: 1 in Color, lambda: Color.RED < Color.BLUE]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# output:
#| ValueError 7 is not a valid Color
#| KeyError 'X'
#| AttributeError cannot reassign member 'RED'
#| AttributeError PURPLE
#| TypeError unsupported operand type(s) for 'in': 'int' and 'EnumType'
#| TypeError '<' not supported between instances of 'Color' and 'Color'
class N(IntEnum):
    A = 1
    B = 2
print(N.A, repr(N.A), N.A + 1, N.A < N.B, f"{N.A}", "%d" % N.B, N(2), sorted([N.B, N.A]), isinstance(N.A, int), [10,20,30][N.B])  # expect: 1 <N.A: 1> 2 True 1 2 2 [<N.A: 1>, <N.B: 2>] True 30
class S(StrEnum):
    X = auto()
    Yy = 'why'
print(S.X, repr(S.X), S.X == 'x', S.Yy.upper(), f"{S.X:>5}", S('why'), '-'.join(S))  # expect: x <S.X: 'x'> True WHY     x why x-why
class P(Flag):
    R = auto(); W = auto(); X = auto()
    RW = R | W
print(P.R | P.W, repr(P.R | P.W), P.RW, P.R in P.RW, list(P.RW), ~P.R, P(0), bool(P(0)), P.R & P.W, P.RW ^ P.R, P(7), repr(P(5)), len(P.RW), list(P))
# output:
#| P.RW <P.RW: 3> P.RW True [<P.R: 1>, <P.W: 2>] P.W|X P(0) False P(0) P.W P.R|W|X <P.R|X: 5> 2 [<P.R: 1>, <P.W: 2>, <P.X: 4>]
try: P(8)
except ValueError as e: print(e)
# output:
#| <flag 'P'> invalid value 8
#|     given 0b0 1000
#|   allowed 0b0 0111
class F(IntFlag):
    A = 1; B = 2; C = 4
print(F.A | F.B, repr(F.A | F.B), F.A | 8, repr(F(8)), repr(F(9)), F.A + 1, ~F.A, repr(~F.A), F(0), repr(F(0)))  # expect: 3 <F.A|B: 3> 9 <F: 8> <F.A|8: 9> 2 6 <F.B|C: 6> 0 <F: 0>
class Planet(Enum):
    MERCURY = (3.3, 2.4)
    EARTH = (5.9, 6.3)
    def __init__(self, mass, radius):
        self.mass = mass; self.radius = radius
    @property
    def d(self): return self.mass / self.radius
    @classmethod
    def pick(cls): return cls.EARTH
print(Planet.EARTH.mass, Planet.EARTH.d, Planet.pick(), Planet((5.9, 6.3)), Planet.EARTH.value)  # expect: 5.9 0.9365079365079366 Planet.EARTH Planet.EARTH (5.9, 6.3)
A = Enum('A', 'x y z'); print(list(A), A.x.value, A)  # expect: [<A.x: 1>, <A.y: 2>, <A.z: 3>] 1 <enum 'A'>
A = Enum('A', {'p': 5, 'q': 'w'}); print(list(A))  # expect: [<A.p: 5>, <A.q: 'w'>]
A = IntEnum('A', ['u', 'v'], start=5); print(list(A))  # expect: [<A.u: 5>, <A.v: 6>]
try:
    @unique
    class U(Enum):
        a = 1; b = 1
except ValueError as e: print(e)  # expect: duplicate values found in <enum 'U'>: b -> a
try:
    class C2(Color): pass
except TypeError as e: print(e)  # expect: <enum 'C2'> cannot extend <enum 'Color'>
try:
    class D(Enum):
        a = 1; a = 2
except TypeError as e: print(e)  # expect: 'a' already defined as 1
class M(Enum):
    A = 'a'
    @classmethod
    def _missing_(cls, v):
        if v == 'AA': return cls.A
print(M('AA'))  # expect: M.A
try: M('q')
except ValueError as e: print(e)  # expect: 'q' is not a valid M
class W(str, Enum):
    A = 'aa'
    B = 'bb'
print(W.A, repr(W.A), W.A == 'aa', f"{W.A}", W.A.upper(), W('bb'), W.A.value, str(W.B), "x" + W.A)  # expect: W.A <W.A: 'aa'> True W.A AA W.B aa W.B xaa
class WI(int, Enum):
    A = 5
print(WI.A, repr(WI.A), WI.A + 1, f"{WI.A}")  # expect: WI.A <WI.A: 5> 6 WI.A
class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value]); obj._value_ = value; obj.label = label
        return obj
    PX = (0, 'P.X')
    PY = (1, 'P.Y')
print(Coord.PY, Coord.PY.label, Coord(1))  # expect: Coord.PY P.Y Coord.PY
class AutoN(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): return name.lower() + str(count)
    A = auto(); B = auto()
print(list(AutoN))  # expect: [<AutoN.A: 'a0'>, <AutoN.B: 'b1'>]
import copy
print(copy.deepcopy(Color.RED) is Color.RED, copy.copy([Color.RED])[0] is Color.RED)  # expect: True True
class L(Enum):
    A = [1, 2]
    B = {}
print(L([1, 2]), L.B)  # expect: L.A L.B
class Fn(Enum):
    def f(x): return x + 1
    A = 1
print(list(Fn), Fn.f(3))  # expect: [<Fn.A: 1>] 4
class T(tuple, Enum):
    A = (1, 2)
print(T.A, repr(T.A), T.A[1], T.A.value)  # expect: T.A <T.A: (1, 2)> 2 (1, 2)
class OB(Enum):
    A = object
    B = int
print(list(OB))  # expect: [<OB.A: <class 'object'>>, <OB.B: <class 'int'>>]
match Color.RED:
    case Color.BLUE: print('b')
    case Color.RED: print('r')  # expect: r
class Ord(Enum):
    A = 1; B = 2
    def __lt__(self, o): return self.value < o.value
print(sorted([Ord.B, Ord.A]), max(Ord))  # expect: [<Ord.A: 1>, <Ord.B: 2>] Ord.B
print(type(Color.RED) is Color, isinstance(Color.RED, Color), type(Color.RED), Color.RED is Color(1), Color.__name__, Color.__doc__)  # expect: True True <enum 'Color'> True Color None
class DD(Enum):
    "doc"
    A = 1
print(DD.__doc__, [m.name for m in reversed(Color)])  # expect: doc ['BLUE', 'GREEN', 'RED']
print(bool(Color.RED), Color.RED.__hash__() == hash(Color.RED), [*map(str, P)])  # expect: True True ['P.R', 'P.W', 'P.X']
class Z(Enum):
    A = 0
print(bool(Z.A), bool(N(1)), Z(0), Z(0.0), Z(False))  # expect: True True Z.A Z.A Z.A
