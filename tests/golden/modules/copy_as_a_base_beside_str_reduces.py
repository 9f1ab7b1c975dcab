"""`copy` asks a `__reduce__` that stands behind a builtin type in the order of bases."""
import copy


class Item:
    def __reduce__(self):
        return type(self), self.state()


class Text(str, Item):
    def __new__(cls, kind, value, original):
        return super().__new__(cls, value)

    def __init__(self, kind, value, original):
        self.kind, self.original = kind, original

    def state(self):
        return self.kind, str(self), self.original


class Row(list, Item):
    def __init__(self, width, items):
        super().__init__(items)
        self.width = width

    def state(self):
        return self.width, list(self)


text = Text(1, 'abc', '"abc"')
for twin in (copy.copy(text), copy.deepcopy(text), copy.deepcopy({'a': text})['a']):
    print(twin, type(twin).__name__, twin.kind, twin.original)
# output:
#| abc Text 1 "abc"
#| abc Text 1 "abc"
#| abc Text 1 "abc"
row = Row(3, [1, [2], 3])
for twin in (copy.copy(row), copy.deepcopy(row)):
    print(twin, twin.width, twin[1] is row[1])
# output:
#| [1, [2], 3] 3 True
#| [1, [2], 3] 3 False
