print(list(reversed([1, 2])), list(reversed('ab')), list(reversed(range(3))), list(reversed((1,))), list(reversed({'a': 1, 'b': 2})))  # expect: [2, 1] ['b', 'a'] [2, 1, 0] [1] ['b', 'a']
class S:
    def __len__(self):
        return 3
    def __getitem__(self, i):
        return i * i
print(list(reversed(S())))  # expect: [4, 1, 0]
class R:
    def __reversed__(self):
        return iter('custom')
print(list(reversed(R())))  # expect: ['c', 'u', 's', 't', 'o', 'm']
r = reversed([1, 2, 3])
print(next(r))  # expect: 3
print(list(r))  # expect: [2, 1]
print(iter(r) is r)  # expect: True
try:
    reversed({1})
except TypeError as error:
    print(error)  # expect: 'set' object is not reversible
try:
    reversed(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not reversible
try:
    reversed(x for x in 'a')
except TypeError as error:
    print(error)  # expect: 'generator' object is not reversible
try:
    reversed()
except TypeError as error:
    print(error)  # expect: reversed expected 1 argument, got 0
try:
    reversed(iter([]))
except TypeError as error:
    print(error)  # expect: 'list_iterator' object is not reversible
