# `file=` takes anything with a write method.
class Collector:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


out = Collector()
print('a', 1, sep='-', file=out)
print('b', end='', file=out)
print(out.parts)  # expect: ['a', '-', '1', '\n', 'b', '']
try:
    print('x', file=5)
except AttributeError as error:
    print(error)  # expect: 'int' object has no attribute 'write'
print('to stdout', file=None)  # expect: to stdout
