# Methods, functions and properties that are one expression: their errors have their frames.
import traceback


class Rect:
    unit = 'cm'

    def __init__(self, w, h):
        self.w = w
        self.h = h

    @property
    def area(self):
        return self.w * self.h

    @property
    def double(self):
        return self.area * 2

    @property
    def endless(self):
        return self.endless

    @property
    def broken(self):
        return self.w / 0

    @property
    def missing(self):
        return self.nothing

    def wider(self, by=1):
        return self.w + by

    def scaled(self, *, by):
        return self.w * by

    def text(self):
        return self.unit + '!'

    def same(self, other):
        return self is other or self.w == other.w and self.h == other.h

    def rest(self, *rest):
        return rest


class Loud(Rect):
    def __getattr__(self, name):
        print('asked for', name)
        return name

    def __eq__(self, other):
        return self.w == other.w


r, s = Rect(2, 3), Loud(4, 5)
for shape in r, s, r, s:
    print(shape.area, shape.double, shape.wider(), shape.wider(5), shape.scaled(by=2), shape.text(), shape.same(r), shape.rest(1, 2))
    shape.w += 1
# output:
#| 6 12 3 7 4 cm! True (1, 2)
#| 20 40 5 9 8 cm! False (1, 2)
#| 9 18 4 8 6 cm! True (1, 2)
#| 25 50 6 10 10 cm! False (1, 2)
print(s.nothing, s == r, s == Loud(6, 0), s.missing)
# output:
#| asked for nothing
#| asked for nothing
#| nothing False True nothing


def add(a, b):
    return a + b


def maker(n):
    def inner(m):
        return n + m
    return inner


def late():
    return name_to_come


def count(n):
    return n if n else zero(n)


def zero(n):
    return 'zero'


for pair in ((1, 2), ('a', 'b'), ([1], [2]), (1.5, 2), (True, 1)):
    print(add(*pair), add(pair[0], pair[1]))
# output:
#| 3 3
#| ab ab
#| [1, 2] [1, 2]
#| 3.5 3.5
#| 2 2
print(maker(3)(4), [maker(i)(i) for i in range(3)], count(0), count(2))  # expect: 7 [0, 2, 4] zero 2


def frames(make):
    try:
        return make()
    except Exception as e:
        text = traceback.format_exc()
        return type(e).__name__, str(e), text.count('File'), [line.strip() for line in text.splitlines() if ', in ' in line][-1].split(', in ')[1]


print(frames(lambda: add(1, 'a')), frames(late), frames(lambda: r.broken), frames(lambda: r.missing))
# output:
#| ('TypeError', "unsupported operand type(s) for +: 'int' and 'str'", 3, 'add') ('NameError', "name 'name_to_come' is not defined", 2, 'late') ('ZeroDivisionError', 'division by zero', 3, 'broken') ('AttributeError', "'Rect' object has no attribute 'nothing'", 3, 'missing')
print(frames(lambda: add(1)), frames(lambda: r.wider(1, 2)), frames(lambda: r.wider('x')))
# output:
#| ('TypeError', "add() missing 1 required positional argument: 'b'", 2, '<lambda>') ('TypeError', 'Rect.wider() takes from 1 to 2 positional arguments but 3 were given', 2, '<lambda>') ('TypeError', "unsupported operand type(s) for +: 'int' and 'str'", 3, 'wider')
name_to_come = 'came'
print(frames(late), frames(lambda: r.endless)[:2])  # expect: came ('RecursionError', 'maximum recursion depth exceeded')


class Number:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return self.n + other

    def __lt__(self, other):
        return self.n < other.n

    def __getitem__(self, i):
        return self.n * i

    def __bool__(self):
        return self.n > 1

    def __len__(self):
        return self.n


print(add(Number(4), 5), sorted([Number(3), Number(1), Number(2)])[0].n, Number(3)[4], bool(Number(1)), len(Number(7)))  # expect: 9 1 12 False 7
print([n for n in (1, 2) if add(Number(n), 1) > 2], max(Number(1), Number(5)).n)  # expect: [2] 5
r.w = Number(9)
print(r.wider(1), frames(lambda: r.area))
# output:
#| 10 ('TypeError', "unsupported operand type(s) for *: 'Number' and 'int'", 3, 'area')
