import types


class Odd(dict):
    def __len__(self):
        return 500

    def __iter__(self):
        return iter(('iter',))

    def __contains__(self, key):
        return key == 'magic' or dict.__contains__(self, key)

    def __getitem__(self, key):
        return 'got %s' % dict.__getitem__(self, key)

    def keys(self):
        return 'keys'


view = types.MappingProxyType(Odd(a=1))
print(len(view), list(view), 'magic' in view, 'x' in view, view['a'], view.keys(), bool(view))  # expect: 500 ['iter'] True False got 1 keys True
try:
    view['b']
except KeyError as e:
    print('KeyError', e)  # expect: KeyError 'b'


class Map:
    def __getitem__(self, key):
        return key * 2

    def __len__(self):
        return 3

    def __iter__(self):
        return iter('abc')


view = types.MappingProxyType(Map())
print(len(view), list(view), view['x'], 'a' in view, 'q' in view)  # expect: 3 ['a', 'b', 'c'] xx True False
