"""`get` of a UserDict is that of mappings: `__missing__` gives what is not there."""
from collections import UserDict


class Low(UserDict):
    def __missing__(self, key):
        if key == 'none':
            raise KeyError(key)
        return f'no {key}'


low = Low(a=1)
print(low.get('a'), low.get('z'), low.get('z', 5), low.get('none'), low.get('none', 5))  # expect: 1 no z no z None 5
print('z' in low, UserDict(a=1).get('b', 2), low.setdefault('q', 3), low.pop('z', 4), len(low))  # raises: KeyError: 'z'
