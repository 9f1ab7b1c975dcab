from collections.abc import Mapping


class Spy(Mapping):
    def __init__(self, **items):
        self.all = items

    def __len__(self):
        print('len', end=' ')
        return len(self.all)

    def __iter__(self):
        print('iter', end=' ')
        return iter(self.all)

    def __getitem__(self, key):
        print('item', key, end=' ')
        return self.all[key]

    def get(self, key, default=None):
        print('get', key, end=' ')
        return self.all.get(key, default)

    def keys(self):
        print('keys', end=' ')
        return self.all.keys()

    def items(self):
        print('items', end=' ')
        return self.all.items()


def matched(subject):
    match subject:
        case {'z': 1}:
            return 'z'
        case {'a': 2, 'b': 2}:
            return 'a b'
        case {'a': 1, **rest}:
            return rest
        case {}:
            return 'empty'


print(matched(Spy(a=1, b=2)))  # expect: len get z len get a get b len get a keys item a item b {'b': 2}
print(matched(Spy(z=1)))  # expect: len get z z
print(matched(Spy(a=2, b=2)))  # expect: len get z len get a get b a b
print(matched(Spy()))  # expect: len len len empty
