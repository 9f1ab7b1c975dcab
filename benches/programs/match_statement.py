"""Evaluating expressions by pattern matching."""


class Num:
    __match_args__ = ('value',)

    def __init__(self, value):
        self.value = value


class Bin:
    __match_args__ = ('op', 'left', 'right')

    def __init__(self, op, left, right):
        self.op, self.left, self.right = op, left, right


def evaluate(node):
    match node:
        case Num(v):
            return v
        case Bin('+', a, b):
            return evaluate(a) + evaluate(b)
        case Bin('*', a, b):
            return evaluate(a) * evaluate(b)
        case Bin('-', a, b):
            return evaluate(a) - evaluate(b)


def route(command):
    match command:
        case ['go', ('north' | 'south' | 'east' | 'west') as d]:
            return len(d)
        case ['take', item, *rest] if rest:
            return len(rest)
        case ['take', _]:
            return 1
        case {'kind': 'circle', 'r': r}:
            return r * 3
        case {'kind': k, **more}:
            return len(k) + len(more)
        case int(n) if n > 5:
            return n
        case 0 | 1 | 2:
            return -1
        case str():
            return 2
        case None:
            return 0
        case _:
            return 7


tree = Num(1)
for i in range(12):
    tree = Bin('+*-'[i % 3], tree, Bin('+', Num(i), Num(2)))
total = 0
for _ in range(6000):
    total += evaluate(tree) % 1000
commands = [['go', 'north'], ['take', 'x'], ['take', 'x', 'y', 'z'], {'kind': 'circle', 'r': 2},
            {'kind': 'box', 'w': 1, 'h': 2}, 9, 1, 'text', None, 2.5, ['go', 'up'], 3]
for _ in range(14000):
    for command in commands:
        total += route(command)
print(total)
