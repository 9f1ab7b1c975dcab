"""A calculator: reading characters, precedence climbing, dispatch in a dict."""


def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c == ' ':
            i += 1
        elif c.isdigit():
            j = i
            while j < len(text) and text[j].isdigit():
                j += 1
            yield 'number', int(text[i:j])
            i = j
        elif c.isalpha():
            j = i
            while j < len(text) and text[j].isalnum():
                j += 1
            yield 'name', text[i:j]
            i = j
        else:
            yield 'op', c
            i += 1
    yield 'end', None


PRECEDENCE = {'+': 1, '-': 1, '*': 2, '/': 2, '%': 2}
APPLY = {
    '+': lambda a, b: a + b,
    '-': lambda a, b: a - b,
    '*': lambda a, b: a * b,
    '/': lambda a, b: a // b if b else 0,
    '%': lambda a, b: a % b if b else 0,
}


class Parser:
    def __init__(self, text, names):
        self.tokens = list(tokens(text))
        self.at = 0
        self.names = names

    def take(self):
        token = self.tokens[self.at]
        self.at += 1
        return token

    def peek(self):
        return self.tokens[self.at]

    def atom(self):
        kind, value = self.take()
        if kind == 'number':
            return value
        if kind == 'name':
            return self.names[value]
        if value == '(':
            result = self.expression(0)
            self.take()
            return result
        if value == '-':
            return -self.atom()
        raise SyntaxError(value)

    def expression(self, least):
        left = self.atom()
        while True:
            kind, op = self.peek()
            if kind != 'op' or op not in PRECEDENCE or PRECEDENCE[op] <= least:
                return left
            self.take()
            left = APPLY[op](left, self.expression(PRECEDENCE[op]))


total = 0
for i in range(14000):
    text = f'({i} + x) * 3 - y / (2 + {i % 7}) % 5 + -(x1 * 4) - 10 * (y - {i})'
    total += Parser(text, {'x': i, 'y': 100, 'x1': 7}).expression(0)
print(total)
