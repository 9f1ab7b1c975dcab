# A calculator with variables and functions: a tokenizer, a parser, a tree and its evaluation.
# run: --stdin calculator.py < calculator.txt
import math
import sys


class CalcError(Exception):
    pass


def tokens(text):
    at = 0
    while at < len(text):
        c = text[at]
        start = at
        if c.isspace():
            at += 1
            continue
        if c.isdigit() or c == '.':
            while at < len(text) and (text[at].isdigit() or text[at] in '.e'):
                at += 1
            yield 'number', float(text[start:at]), start
        elif c.isalpha():
            while at < len(text) and text[at].isalnum():
                at += 1
            yield 'name', text[start:at], start
        elif text.startswith('//', at):
            at += 2
            yield 'op', '//', start
        elif c in '+-*/%^(),=':
            at += 1
            yield 'op', c, start
        else:
            raise CalcError(f'{c!r} at {at} means nothing')
    yield 'end', '', len(text)


class Parser:
    LEFT = [{'+', '-'}, {'*', '/', '//', '%'}]

    def __init__(self, text):
        self.tokens = list(tokens(text))
        self.at = 0

    @property
    def current(self):
        return self.tokens[self.at]

    def accept(self, *values):
        kind, value, _ = self.current
        if kind == 'op' and value in values:
            self.at += 1
            return value
        return None

    def expect(self, value):
        if not self.accept(value):
            _, found, at = self.current
            raise CalcError(f'expected {value!r} at {at}, found {found or "the end"!r}')

    def statement(self):
        left = self.sum(0)
        if self.accept('='):
            match left:
                case ('name', name):
                    node = ('assign', name, self.sum(0))
                case ('call', name, parameters) if all(p[0] == 'name' for p in parameters):
                    node = ('define', name, [p[1] for p in parameters], self.sum(0))
                case _:
                    raise CalcError('cannot assign to that')
        else:
            node = left
        if self.current[0] != 'end':
            raise CalcError(f'did not expect {self.current[1]!r} at {self.current[2]}')
        return node

    def sum(self, level):
        if level == len(self.LEFT):
            return self.unary()
        node = self.sum(level + 1)
        while op := self.accept(*self.LEFT[level]):
            node = (op, node, self.sum(level + 1))
        return node

    def unary(self):
        if self.accept('-'):
            return ('neg', self.unary())
        base = self.atom()
        if self.accept('^'):
            return ('^', base, self.unary())
        return base

    def atom(self):
        kind, value, at = self.current
        if self.accept('('):
            node = self.sum(0)
            self.expect(')')
            return node
        self.at += 1
        if kind == 'number':
            return ('number', value)
        if kind == 'name':
            if not self.accept('('):
                return ('name', value)
            arguments = []
            while not self.accept(')'):
                if arguments:
                    self.expect(',')
                arguments.append(self.sum(0))
            return ('call', value, arguments)
        raise CalcError(f'did not expect {value or "the end"!r} at {at}')


OPERATORS = {
    '+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b,
    '/': lambda a, b: a / b, '//': lambda a, b: a // b, '%': lambda a, b: a % b, '^': pow,
}
FUNCTIONS = {'sqrt': math.sqrt, 'max': max, 'min': min, 'abs': abs}


def evaluate(node, names):
    match node:
        case ('number', value):
            return value
        case ('name', name):
            if name not in names:
                raise CalcError(f'{name} is not known')
            return names[name]
        case ('neg', inner):
            return -evaluate(inner, names)
        case ('assign', name, value):
            names[name] = evaluate(value, names)
            return names[name]
        case ('define', name, parameters, body):
            def function(*arguments):
                if len(arguments) != len(parameters):
                    raise CalcError(f'{name} takes {len(parameters)} arguments, not {len(arguments)}')
                return evaluate(body, {**names, **dict(zip(parameters, arguments))})
            names[name] = function
            return f'{name}({", ".join(parameters)})'
        case ('call', name, arguments):
            return evaluate(('name', name), names)(*[evaluate(a, names) for a in arguments])
        case (op, left, right):
            return OPERATORS[op](evaluate(left, names), evaluate(right, names))


names = {'pi': math.pi, **FUNCTIONS}
for line in sys.stdin:
    line = line.strip()
    try:
        result = evaluate(Parser(line).statement(), names)
        text = f'{result:g}' if isinstance(result, float) else str(result)
    except CalcError as error:
        text = f'error: {error}'
    except (ArithmeticError, ValueError, TypeError) as error:
        text = f'{type(error).__name__}: {error}'
    print(f'{line:<24} {text}')
