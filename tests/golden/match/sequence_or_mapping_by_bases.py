import array
import collections
import types
from collections.abc import Mapping, MutableMapping, MutableSequence, Sequence


def kind(subject):
    match subject:
        case [*_]:
            first = 'sequence'
        case {}:
            first = 'mapping'
        case _:
            first = None
    match subject:
        case {}:
            second = 'mapping'
        case [*_]:
            second = 'sequence'
        case _:
            second = None
    return first if first == second else (first, second)


class C:
    pass


class M1(collections.UserDict, Sequence):
    pass


class M2(C, collections.UserDict, Sequence):
    pass


class M3(collections.UserDict, C, list):
    pass


class M4(dict, Sequence, C):
    pass


class S1(collections.UserList, Mapping):
    pass


class S2(list, Mapping):
    pass


class S3(C, collections.UserList, dict):
    pass


class S4(collections.deque, Mapping):
    pass


class S5(collections.UserString, Mapping):
    pass


for made in M1, M2, M3, M4, S1, S2, S3:
    print(made.__name__, kind(made()))
# output:
#| M1 mapping
#| M2 mapping
#| M3 mapping
#| M4 mapping
#| S1 sequence
#| S2 sequence
#| S3 sequence
print(kind(collections.deque()), kind(array.array('b')), kind(types.MappingProxyType({})))  # expect: sequence sequence mapping
print(kind(collections.OrderedDict()), kind(collections.Counter()), kind(collections.defaultdict(int)))  # expect: mapping mapping mapping
print(kind(collections.ChainMap()), kind('a'), kind(b'a'), kind(bytearray()), kind(set()))  # expect: mapping None None None None
print(kind(range(3)), kind(memoryview(b'')), kind(collections.UserString('')), kind({}.keys()))  # expect: sequence sequence sequence None


class Parent:
    pass


class Before(Parent):
    pass


print(kind(Parent()), kind(Before()))  # expect: None None
Mapping.register(Parent)


class After(Before):
    pass


print(kind(Parent()), kind(Before()), kind(After()))  # expect: mapping mapping mapping


class Other:
    def __len__(self):
        return 0


print(MutableSequence.register(Other) is Other, kind(Other()))  # expect: True sequence
match types.MappingProxyType({'a': 1, 'b': 2}):
    case {'a': a, **rest}:
        print(a, rest)  # expect: 1 {'b': 2}
