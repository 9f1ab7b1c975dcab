print(hash(5), hash(0), hash(-1), hash(-2), hash(1.5), hash(True), hash(2 ** 61 - 1), hash((1, 2)), hash(3 + 0j))  # expect: 5 0 -2 -2 1152921504606846977 1 0 -3550055125485641917 3
print(hash('a') == hash('a'), hash(None) == hash(None), hash(len) == hash(len))  # expect: True True True
try:
    hash([])
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'
try:
    hash({})
except TypeError as error:
    print(error)  # expect: unhashable type: 'dict'
try:
    hash(set())
except TypeError as error:
    print(error)  # expect: unhashable type: 'set'
try:
    hash(([],))
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'
class H:
    def __hash__(self):
        return -1
print(hash(H()))  # expect: -2
class N:
    __hash__ = None
try:
    hash(N())
except TypeError as error:
    print(error)  # expect: unhashable type: 'N'
try:
    hash()
except TypeError as error:
    print(error)  # expect: hash() takes exactly one argument (0 given)
