d = {'a': 1}
d.update({'b': 2})
d.update([('c', 3), ['d', 4]])
d.update(e=5, a=6)
d.update({'z': 0}, y=1)
d.update()
d.update(('xy',))
d.update(k for k in ['pq', 'rs'])
print(d)  # expect: {'a': 6, 'b': 2, 'c': 3, 'd': 4, 'e': 5, 'z': 0, 'y': 1, 'x': 'y', 'p': 'q', 'r': 's'}
try:
    d.update([1])
except TypeError as error:
    print(error)  # expect: cannot convert dictionary update sequence element #0 to a sequence
try:
    d.update(['abc'])
except ValueError as error:
    print(error)  # expect: dictionary update sequence element #0 has length 3; 2 is required
try:
    d.update(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    d.update({}, {})
except TypeError as error:
    print(error)  # expect: update expected at most 1 argument, got 2
class Pairs:
    def keys(self):
        return ['k1', 'k2']
    def __getitem__(self, key):
        return key * 2
d = {}
d.update(Pairs())
print(d)  # expect: {'k1': 'k1k1', 'k2': 'k2k2'}
