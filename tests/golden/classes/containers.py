class Shelf:
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, key):
        if isinstance(key, slice):
            return Shelf(*self.items[key])
        return self.items[key]

    def __setitem__(self, key, value):
        self.items[key] = value

    def __delitem__(self, key):
        del self.items[key]

    def __contains__(self, item):
        print('contains?', item)
        return item in self.items

    def __iter__(self):
        return iter(self.items)

    def __reversed__(self):
        return reversed(self.items)

    def __repr__(self):
        return f'Shelf{tuple(self.items)}'


s = Shelf(1, 2, 3, 4)
print(len(s), s[0], s[-1], s[1:3], s[::-1], bool(s), bool(Shelf()))  # expect: 4 1 4 Shelf(2, 3) Shelf(4, 3, 2, 1) True False
s[0] = 'one'
s[1:2] = ['x', 'y']
del s[-1]
print(s, 'x' in s, 9 not in s, list(s), list(reversed(s)))
# output:
#| contains? x
#| contains? 9
#| Shelf('one', 'x', 'y', 3) True True ['one', 'x', 'y', 3] [3, 'y', 'x', 'one']
try:
    s[99]
except IndexError as error:
    print(error)  # expect: list index out of range


class Truthy:
    def __contains__(self, item):
        return 'yes'


print(1 in Truthy(), 1 not in Truthy())  # expect: True False


class Grid:
    def __getitem__(self, key):
        return key

    def __class_getitem__(cls, key):
        return f'{cls.__name__}[{key}]'


g = Grid()
print(g[1, 2], g[1:2, ::3], g[...], g[()], g['a'], Grid[int], Grid[1, 2])
# output:
#| (1, 2) (slice(1, 2, None), slice(None, None, 3)) Ellipsis () a Grid[<class 'int'>] Grid[(1, 2)]
try:
    Shelf[int]
except TypeError as error:
    print(error)  # expect: type 'Shelf' is not subscriptable


class Empty:
    pass


e = Empty()
for action in ('e[0]', 'len', 'in', 'set', 'del', 'iter', 'call'):
    try:
        if action == 'e[0]':
            e[0]
        elif action == 'len':
            len(e)
        elif action == 'in':
            1 in e
        elif action == 'set':
            e[0] = 1
        elif action == 'del':
            del e[0]
        elif action == 'iter':
            iter(e)
        else:
            e()
    except TypeError as error:
        print(error)
# output:
#| 'Empty' object is not subscriptable
#| object of type 'Empty' has no len()
#| argument of type 'Empty' is not iterable
#| 'Empty' object does not support item assignment
#| 'Empty' object doesn't support item deletion
#| 'Empty' object is not iterable
#| 'Empty' object is not callable
