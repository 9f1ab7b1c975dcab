# An OrderedDict whose `keys` or `__getitem__` is the program's is asked for what it has.
from collections import OrderedDict


class Both(OrderedDict):
    def __getitem__(self, key):
        return "got", super().__getitem__(key)

    def keys(self):
        return ["b", "a"]


class Items(OrderedDict):
    def __getitem__(self, key):
        return "got", super().__getitem__(key)


class Keys(OrderedDict):
    def keys(self):
        return ["b"]


class Walked(OrderedDict):
    def __iter__(self):
        return iter(["q"])


class Plain(OrderedDict):
    pass


for kind in (Both, Items, Keys, Walked, Plain):
    made = kind(a=1, b=2)
    filled = {"z": 0}
    filled.update(made)
    print(kind.__name__, dict(made), dict(made, c=3), filled, list(made.items()), OrderedDict(made))
# output:
#| Both {'b': ('got', 2), 'a': ('got', 1)} {'b': ('got', 2), 'a': ('got', 1), 'c': 3} {'z': 0, 'b': ('got', 2), 'a': ('got', 1)} [('a', 1), ('b', 2)] OrderedDict([('b', ('got', 2)), ('a', ('got', 1))])
#| Items {'a': ('got', 1), 'b': ('got', 2)} {'a': ('got', 1), 'b': ('got', 2), 'c': 3} {'z': 0, 'a': ('got', 1), 'b': ('got', 2)} [('a', 1), ('b', 2)] OrderedDict([('a', ('got', 1)), ('b', ('got', 2))])
#| Keys {'b': 2} {'b': 2, 'c': 3} {'z': 0, 'b': 2} [('a', 1), ('b', 2)] OrderedDict([('b', 2)])
#| Walked {'a': 1, 'b': 2} {'a': 1, 'b': 2, 'c': 3} {'z': 0, 'a': 1, 'b': 2} [('a', 1), ('b', 2)] OrderedDict([('a', 1), ('b', 2)])
#| Plain {'a': 1, 'b': 2} {'a': 1, 'b': 2, 'c': 3} {'z': 0, 'a': 1, 'b': 2} [('a', 1), ('b', 2)] OrderedDict([('a', 1), ('b', 2)])
