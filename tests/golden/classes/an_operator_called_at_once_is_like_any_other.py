class N:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return f"N({self.v})"

    def __add__(self, other):
        if isinstance(other, str):
            return NotImplemented
        return N(self.v + (other.v if isinstance(other, N) else other))

    def __radd__(self, other):
        return f"{other}+{self.v}"

    def __lt__(self, other):
        if other is None:
            return NotImplemented
        return self.v < other.v if isinstance(other, N) else "yes" if self.v else ""

    def __eq__(self, other):
        return self.v == other.v if isinstance(other, N) else NotImplemented

    def __getitem__(self, key):
        if key == "missing":
            raise KeyError(key)
        return self.v, key

    @property
    def double(self):
        return self.v * 2

    @property
    def broken(self):
        return 1 // (self.v - self.v)  # raises: ZeroDivisionError: integer division or modulo by zero


class Other:
    def __radd__(self, other):
        return f"other:{other}"

    def __gt__(self, other):
        return "greater"


def run(a, b, o):
    c = a + b
    c = c + 1
    print(c, a.double, a.double + b.double * 2, a[1], a["x"][1])
    d = a + o
    print(d)
    if a < b:
        print("less")
    if a < 5:
        print("text is true")
    if N(0) < 5:
        print("never")
    print("equal" if a == N(1) else "different", a == 1, a != b, a != N(1))
    while a < b:
        a = a + 1
    print(a)
    a += 4
    print(a)
    x = [a.double, b.double]
    x[0] = b.double
    print(x, a.double if a.double else None, not a.double)
    return a.double


print(run(N(1), N(3), Other()))
# output:
#| N(5) 2 14 (1, 1) x
#| N(other:1)
#| less
#| text is true
#| equal False True False
#| N(3)
#| N(7)
#| [6, 6] 14 False
#| 14


def attempt(name, f):
    try:
        print(name, f())
    except Exception as error:
        print(name, type(error).__name__, error)


def compare_none(a):
    return a < None


def add_text(a):
    b = a + "s"
    return b


def missing(a):
    b = a["missing"]
    return b


def broken(a):
    b = a.broken
    return b


attempt("none", lambda: compare_none(N(1)))
# output:
#| none TypeError '<' not supported between instances of 'N' and 'NoneType'
attempt("text", lambda: add_text(N(1)))  # expect: text TypeError unsupported operand type(s) for +: 'N' and 'str'
attempt("key", lambda: missing(N(1)))  # expect: key KeyError 'missing'
attempt("broken", lambda: broken(N(1)))  # expect: broken ZeroDivisionError integer division or modulo by zero


def deep(a, n):
    if n:
        return deep(a, n - 1)
    value = 1 + a.broken
    return value


deep(N(3), 3)
