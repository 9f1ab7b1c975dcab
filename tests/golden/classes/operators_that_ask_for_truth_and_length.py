# What `if`, `not`, `in`, `len` and reflected operators make of what a method gives, whether the
# method is one expression or more
def tried(f):
    try:
        return f()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Index:
    def __index__(self):
        return 4


class Says:
    def __init__(self, answer):
        self.answer = answer

    def __bool__(self):
        return self.answer

    def __contains__(self, item):
        return self.answer


class SaysSlowly(Says):
    def __bool__(self):
        print("asked")
        return self.answer

    def __contains__(self, item):
        print("looked for", item)
        return self.answer


class Long:
    def __init__(self, answer):
        self.answer = answer

    def __len__(self):
        return self.answer


class LongSlowly(Long):
    def __len__(self):
        print("measured")
        return self.answer


def truth(v):
    if v:
        return "true"
    return "false"


def upside_down(v):
    if not v:
        return "false"
    return "true"


def both(v, w):
    if v and w:
        return "both"
    x = v or w
    y = not v
    return type(x).__name__, y


answers = (True, False, 1, 0, None, "x", "", [], [0], 2.5)
for cls in (Says, SaysSlowly):
    for answer in answers:
        v = cls(answer)
        print(repr(answer), tried(lambda: truth(v)), tried(lambda: upside_down(v)), tried(lambda: 3 in v),
              tried(lambda: 3 not in v))
        print(tried(lambda: both(v, v)), tried(lambda: bool(v)))
# output:
#| True true true True False
#| both True
#| False false false False True
#| ('Says', True) False
#| 1 TypeError: __bool__ should return bool, returned int TypeError: __bool__ should return bool, returned int True False
#| TypeError: __bool__ should return bool, returned int TypeError: __bool__ should return bool, returned int
#| 0 TypeError: __bool__ should return bool, returned int TypeError: __bool__ should return bool, returned int False True
#| TypeError: __bool__ should return bool, returned int TypeError: __bool__ should return bool, returned int
#| None TypeError: __bool__ should return bool, returned NoneType TypeError: __bool__ should return bool, returned NoneType False True
#| TypeError: __bool__ should return bool, returned NoneType TypeError: __bool__ should return bool, returned NoneType
#| 'x' TypeError: __bool__ should return bool, returned str TypeError: __bool__ should return bool, returned str True False
#| TypeError: __bool__ should return bool, returned str TypeError: __bool__ should return bool, returned str
#| '' TypeError: __bool__ should return bool, returned str TypeError: __bool__ should return bool, returned str False True
#| TypeError: __bool__ should return bool, returned str TypeError: __bool__ should return bool, returned str
#| [] TypeError: __bool__ should return bool, returned list TypeError: __bool__ should return bool, returned list False True
#| TypeError: __bool__ should return bool, returned list TypeError: __bool__ should return bool, returned list
#| [0] TypeError: __bool__ should return bool, returned list TypeError: __bool__ should return bool, returned list True False
#| TypeError: __bool__ should return bool, returned list TypeError: __bool__ should return bool, returned list
#| 2.5 TypeError: __bool__ should return bool, returned float TypeError: __bool__ should return bool, returned float True False
#| TypeError: __bool__ should return bool, returned float TypeError: __bool__ should return bool, returned float
#| asked
#| asked
#| looked for 3
#| looked for 3
#| True true true True False
#| asked
#| asked
#| asked
#| both True
#| asked
#| asked
#| looked for 3
#| looked for 3
#| False false false False True
#| asked
#| asked
#| asked
#| asked
#| ('SaysSlowly', True) False
#| asked
#| asked
#| looked for 3
#| looked for 3
#| 1 TypeError: __bool__ should return bool, returned int TypeError: __bool__ should return bool, returned int True False
#| asked
#| asked
#| TypeError: __bool__ should return bool, returned int TypeError: __bool__ should return bool, returned int
#| asked
#| asked
#| looked for 3
#| looked for 3
#| 0 TypeError: __bool__ should return bool, returned int TypeError: __bool__ should return bool, returned int False True
#| asked
#| asked
#| TypeError: __bool__ should return bool, returned int TypeError: __bool__ should return bool, returned int
#| asked
#| asked
#| looked for 3
#| looked for 3
#| None TypeError: __bool__ should return bool, returned NoneType TypeError: __bool__ should return bool, returned NoneType False True
#| asked
#| asked
#| TypeError: __bool__ should return bool, returned NoneType TypeError: __bool__ should return bool, returned NoneType
#| asked
#| asked
#| looked for 3
#| looked for 3
#| 'x' TypeError: __bool__ should return bool, returned str TypeError: __bool__ should return bool, returned str True False
#| asked
#| asked
#| TypeError: __bool__ should return bool, returned str TypeError: __bool__ should return bool, returned str
#| asked
#| asked
#| looked for 3
#| looked for 3
#| '' TypeError: __bool__ should return bool, returned str TypeError: __bool__ should return bool, returned str False True
#| asked
#| asked
#| TypeError: __bool__ should return bool, returned str TypeError: __bool__ should return bool, returned str
#| asked
#| asked
#| looked for 3
#| looked for 3
#| [] TypeError: __bool__ should return bool, returned list TypeError: __bool__ should return bool, returned list False True
#| asked
#| asked
#| TypeError: __bool__ should return bool, returned list TypeError: __bool__ should return bool, returned list
#| asked
#| asked
#| looked for 3
#| looked for 3
#| [0] TypeError: __bool__ should return bool, returned list TypeError: __bool__ should return bool, returned list True False
#| asked
#| asked
#| TypeError: __bool__ should return bool, returned list TypeError: __bool__ should return bool, returned list
#| asked
#| asked
#| looked for 3
#| looked for 3
#| 2.5 TypeError: __bool__ should return bool, returned float TypeError: __bool__ should return bool, returned float True False
#| asked
#| asked
#| TypeError: __bool__ should return bool, returned float TypeError: __bool__ should return bool, returned float
for cls in (Long, LongSlowly):
    for answer in (0, 1, True, False, -1, -2**70, 2**70, 2**62, Index(), "x", None, 2.0, NotImplemented):
        v = cls(answer)
        print(type(answer).__name__, tried(lambda: truth(v)), tried(lambda: upside_down(v)), tried(lambda: len(v)),
              tried(lambda: len(v) + 1))
# output:
#| int false false 0 1
#| int true true 1 2
#| bool true true 1 2
#| bool false false 0 1
#| int ValueError: __len__() should return >= 0 ValueError: __len__() should return >= 0 ValueError: __len__() should return >= 0 ValueError: __len__() should return >= 0
#| int ValueError: __len__() should return >= 0 ValueError: __len__() should return >= 0 ValueError: __len__() should return >= 0 ValueError: __len__() should return >= 0
#| int OverflowError: cannot fit 'int' into an index-sized integer OverflowError: cannot fit 'int' into an index-sized integer OverflowError: cannot fit 'int' into an index-sized integer OverflowError: cannot fit 'int' into an index-sized integer
#| int true true 4611686018427387904 4611686018427387905
#| Index true true 4 5
#| str TypeError: 'str' object cannot be interpreted as an integer TypeError: 'str' object cannot be interpreted as an integer TypeError: 'str' object cannot be interpreted as an integer TypeError: 'str' object cannot be interpreted as an integer
#| NoneType TypeError: 'NoneType' object cannot be interpreted as an integer TypeError: 'NoneType' object cannot be interpreted as an integer TypeError: 'NoneType' object cannot be interpreted as an integer TypeError: 'NoneType' object cannot be interpreted as an integer
#| float TypeError: 'float' object cannot be interpreted as an integer TypeError: 'float' object cannot be interpreted as an integer TypeError: 'float' object cannot be interpreted as an integer TypeError: 'float' object cannot be interpreted as an integer
#| NotImplementedType TypeError: 'NotImplementedType' object cannot be interpreted as an integer TypeError: 'NotImplementedType' object cannot be interpreted as an integer TypeError: 'NotImplementedType' object cannot be interpreted as an integer TypeError: 'NotImplementedType' object cannot be interpreted as an integer
#| measured
#| measured
#| measured
#| measured
#| int false false 0 1
#| measured
#| measured
#| measured
#| measured
#| int true true 1 2
#| measured
#| measured
#| measured
#| measured
#| bool true true 1 2
#| measured
#| measured
#| measured
#| measured
#| bool false false 0 1
#| measured
#| measured
#| measured
#| measured
#| int ValueError: __len__() should return >= 0 ValueError: __len__() should return >= 0 ValueError: __len__() should return >= 0 ValueError: __len__() should return >= 0
#| measured
#| measured
#| measured
#| measured
#| int ValueError: __len__() should return >= 0 ValueError: __len__() should return >= 0 ValueError: __len__() should return >= 0 ValueError: __len__() should return >= 0
#| measured
#| measured
#| measured
#| measured
#| int OverflowError: cannot fit 'int' into an index-sized integer OverflowError: cannot fit 'int' into an index-sized integer OverflowError: cannot fit 'int' into an index-sized integer OverflowError: cannot fit 'int' into an index-sized integer
#| measured
#| measured
#| measured
#| measured
#| int true true 4611686018427387904 4611686018427387905
#| measured
#| measured
#| measured
#| measured
#| Index true true 4 5
#| measured
#| measured
#| measured
#| measured
#| str TypeError: 'str' object cannot be interpreted as an integer TypeError: 'str' object cannot be interpreted as an integer TypeError: 'str' object cannot be interpreted as an integer TypeError: 'str' object cannot be interpreted as an integer
#| measured
#| measured
#| measured
#| measured
#| NoneType TypeError: 'NoneType' object cannot be interpreted as an integer TypeError: 'NoneType' object cannot be interpreted as an integer TypeError: 'NoneType' object cannot be interpreted as an integer TypeError: 'NoneType' object cannot be interpreted as an integer
#| measured
#| measured
#| measured
#| measured
#| float TypeError: 'float' object cannot be interpreted as an integer TypeError: 'float' object cannot be interpreted as an integer TypeError: 'float' object cannot be interpreted as an integer TypeError: 'float' object cannot be interpreted as an integer
#| measured
#| measured
#| measured
#| measured
#| NotImplementedType TypeError: 'NotImplementedType' object cannot be interpreted as an integer TypeError: 'NotImplementedType' object cannot be interpreted as an integer TypeError: 'NotImplementedType' object cannot be interpreted as an integer TypeError: 'NotImplementedType' object cannot be interpreted as an integer
print(tried(lambda: 1 in Says(Says(True))), tried(lambda: 1 in Says(Says(False))), tried(lambda: 1 in Says(Says(3))))
# output:
#| True False TypeError: __bool__ should return bool, returned int


class Number:
    def __init__(self, v):
        self.v = v

    def __radd__(self, other):
        return self.v + other

    def __rmul__(self, other):
        if other == 3:
            return NotImplemented
        return self.v * other

    def __rsub__(self, other):
        return NotImplemented

    def __rpow__(self, other):
        raise ValueError(other)


class Half(float):
    def __radd__(self, other):
        return NotImplemented


n = Number(5)
print(1 + n, 1.5 + n, 2 * n, 2.0 * n, sum([n, n, n]), 1 + n + n)  # expect: 6 6.5 10 10.0 15 11
for f in (lambda: 3 * n, lambda: 3 - n, lambda: 2.5 - n, lambda: 2 ** n, lambda: 2 / n, lambda: True + n,
          lambda: "a" + n, lambda: [1] + n, lambda: None + n, lambda: 1 + Half(2)):
    print(tried(f))
# output:
#| TypeError: unsupported operand type(s) for *: 'int' and 'Number'
#| TypeError: unsupported operand type(s) for -: 'int' and 'Number'
#| TypeError: unsupported operand type(s) for -: 'float' and 'Number'
#| ValueError: 2
#| TypeError: unsupported operand type(s) for /: 'int' and 'Number'
#| 6
#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| TypeError: unsupported operand type(s) for +: 'int' and 'list'
#| TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
#| TypeError: unsupported operand type(s) for +: 'int' and 'Half'


class Other:
    def __eq__(self, other):
        return "other"

    def __lt__(self, other):
        return NotImplemented

    def __gt__(self, other):
        return "greater"

    def __add__(self, other):
        return NotImplemented


class One:
    def __eq__(self, other):
        return NotImplemented

    def __lt__(self, other):
        print("one")
        return NotImplemented

    def __add__(self, other):
        print("add")
        return NotImplemented

    def __radd__(self, other):
        return "radd"


class Under(One):
    def __eq__(self, other):
        return "under"

    def __radd__(self, other):
        return "under radd"


print(One() == Other(), Other() == One(), One() == Under(), Under() == One())  # expect: other other under under
print(One() < Other(), tried(lambda: Other() < One()))
# output:
#| one
#| greater TypeError: '<' not supported between instances of 'Other' and 'One'
print(Other() + One(), tried(lambda: One() + Other()), One() + Under(), Under() + One())
# output:
#| add
#| add
#| radd TypeError: unsupported operand type(s) for +: 'One' and 'Other' under radd radd


class Changes:
    def __bool__(self):
        del Changes.__bool__
        return False

    def __len__(self):
        return 1


c = Changes()
print(truth(c), truth(c), len(c))  # expect: false true 1


class Deep:
    def __bool__(self):
        if self:
            return True
        return False


class DeepLength:
    def __len__(self):
        return len(self)


class DeepContains:
    def __contains__(self, item):
        return item in self


for v in (Deep(), DeepLength()):
    print(tried(lambda: truth(v)))
# output:
#| RecursionError: maximum recursion depth exceeded
#| RecursionError: maximum recursion depth exceeded
print(tried(lambda: 1 in DeepContains()))  # expect: RecursionError: maximum recursion depth exceeded


class Raises:
    def __bool__(self):
        raise KeyError("no truth")  # raises: KeyError: 'no truth'

    def __len__(self):
        raise KeyError("no length")

    def __contains__(self, item):
        raise KeyError(item)


r = Raises()
print(tried(lambda: truth(r)), tried(lambda: len(r)), tried(lambda: 3 in r))  # expect: KeyError: 'no truth' KeyError: 'no length' KeyError: 3
while r:
    pass
