# pprint: widths, nesting, dataclasses, what contains itself.
import collections
import dataclasses
import types
from pprint import PrettyPrinter, isreadable, isrecursive, pformat, pp, pprint, saferepr

data = {"name": "x" * 30, "list": list(range(30)), "nested": {"b": (1,), "a": {3, 1, 2}}, "text": "the quick brown fox jumps over the lazy dog " * 3}
pprint(data)
# output:
#| {'list': [0,
#|           1,
#|           2,
#|           3,
#|           4,
#|           5,
#|           6,
#|           7,
#|           8,
#|           9,
#|           10,
#|           11,
#|           12,
#|           13,
#|           14,
#|           15,
#|           16,
#|           17,
#|           18,
#|           19,
#|           20,
#|           21,
#|           22,
#|           23,
#|           24,
#|           25,
#|           26,
#|           27,
#|           28,
#|           29],
#|  'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
#|  'nested': {'a': {1, 2, 3}, 'b': (1,)},
#|  'text': 'the quick brown fox jumps over the lazy dog the quick brown fox '
#|          'jumps over the lazy dog the quick brown fox jumps over the lazy dog '}
pprint(data, width=40, indent=4, compact=True)
# output:
#| {   'list': [   0, 1, 2, 3, 4, 5, 6, 7,
#|                 8, 9, 10, 11, 12, 13,
#|                 14, 15, 16, 17, 18, 19,
#|                 20, 21, 22, 23, 24, 25,
#|                 26, 27, 28, 29],
#|     'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
#|     'nested': {   'a': {1, 2, 3},
#|                   'b': (1,)},
#|     'text': 'the quick brown fox jumps '
#|             'over the lazy dog the '
#|             'quick brown fox jumps '
#|             'over the lazy dog the '
#|             'quick brown fox jumps '
#|             'over the lazy dog '}
pprint(data, depth=1)
# output:
#| {'list': [...],
#|  'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
#|  'nested': {...},
#|  'text': 'the quick brown fox jumps over the lazy dog the quick brown fox '
#|          'jumps over the lazy dog the quick brown fox jumps over the lazy dog '}
pp({"z": 1, "a": 2})  # expect: {'z': 1, 'a': 2}
print(pformat([bytes(range(40)), bytearray(range(30))], width=40))
# output:
#| [b'\x00\x01\x02\x03\x04\x05\x06\x07'
#|  b'\x08\t\n\x0b\x0c\r\x0e\x0f'
#|  b'\x10\x11\x12\x13\x14\x15\x16\x17'
#|  b'\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !"#'
#|  b"$%&'",
#|  bytearray(b'\x00\x01\x02\x03'
#|            b'\x04\x05\x06\x07'
#|            b'\x08\t\n\x0b\x0c\r\x0e\x0f'
#|            b'\x10\x11\x12\x13'
#|            b'\x14\x15\x16\x17'
#|            b'\x18\x19\x1a\x1b\x1c\x1d')]
pprint(collections.OrderedDict((c * 10, c * 20) for c in "abc"), width=50)
# output:
#| OrderedDict([('aaaaaaaaaa',
#|               'aaaaaaaaaaaaaaaaaaaa'),
#|              ('bbbbbbbbbb',
#|               'bbbbbbbbbbbbbbbbbbbb'),
#|              ('cccccccccc',
#|               'cccccccccccccccccccc')])
pprint(collections.Counter("abracadabra" * 9), width=20)
# output:
#| Counter({'a': 45,
#|          'b': 18,
#|          'r': 18,
#|          'c': 9,
#|          'd': 9})
pprint(collections.deque(range(20), maxlen=25), width=30)
# output:
#| deque([0,
#|        1,
#|        2,
#|        3,
#|        4,
#|        5,
#|        6,
#|        7,
#|        8,
#|        9,
#|        10,
#|        11,
#|        12,
#|        13,
#|        14,
#|        15,
#|        16,
#|        17,
#|        18,
#|        19],
#|       maxlen=25)
pprint(collections.ChainMap({"a" * 20: 1}, {"b" * 20: 2}), width=30)
# output:
#| ChainMap({'aaaaaaaaaaaaaaaaaaaa': 1},
#|          {'bbbbbbbbbbbbbbbbbbbb': 2})
pprint(types.SimpleNamespace(first="x" * 40, second=[1, 2], third="y" * 30))
# output:
#| namespace(first='xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
#|           second=[1, 2],
#|           third='yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy')
@dataclasses.dataclass
class Point:
    x: int
    name: str
    more: list = dataclasses.field(default_factory=list)
pprint(Point(1, "n" * 40, ["m" * 20, "k" * 20]))
# output:
#| Point(x=1,
#|       name='nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn',
#|       more=['mmmmmmmmmmmmmmmmmmmm', 'kkkkkkkkkkkkkkkkkkkk'])
pprint(10 ** 20, underscore_numbers=True)  # expect: 100_000_000_000_000_000_000
loop = [1]
loop.append(loop)
print(isrecursive(loop), isreadable(loop), isreadable([1, "a"]), saferepr([2, 1]), saferepr({"b": 1, "a": 2}))  # expect: True False True [2, 1] {'a': 2, 'b': 1}
d = collections.defaultdict(list, {"k" * 30: [1] * 10, "l" * 30: [2]})
pprint(d, width=50)
# output:
#| defaultdict(<class 'list'>,
#|             {'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkk': [1,
#|                                                 1,
#|                                                 1,
#|                                                 1,
#|                                                 1,
#|                                                 1,
#|                                                 1,
#|                                                 1,
#|                                                 1,
#|                                                 1],
#|              'llllllllllllllllllllllllllllll': [2]})
pprint([{1: 2}, "a", None, ["long " * 20]], width=30)
# output:
#| [{1: 2},
#|  'a',
#|  None,
#|  ['long long long long long '
#|   'long long long long long '
#|   'long long long long long '
#|   'long long long long '
#|   'long ']]
for bad in ({"indent": -1}, {"depth": 0}, {"width": 0}):
    try:
        PrettyPrinter(**bad)
    except ValueError as error:
        print(error)
# output:
#| indent must be >= 0
#| depth must be > 0
#| width must be != 0
