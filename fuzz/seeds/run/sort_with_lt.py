class Version:
    def __init__(self, text):
        self.parts = [int(x) for x in text.split('.')]
    def __lt__(self, other):
        return self.parts < other.parts
    def __repr__(self):
        return 'v' + '.'.join(map(str, self.parts))
print(sorted([Version('1.10'), Version('1.2'), Version('0.9.9')]))  # expect: [v0.9.9, v1.2, v1.10]
print(max(Version('1.10'), Version('1.2')))  # expect: v1.10
class Bad:
    def __lt__(self, other):
        raise ValueError('cannot compare')
try:
    sorted([Bad(), Bad()])
except ValueError as error:
    print(error)  # expect: cannot compare
