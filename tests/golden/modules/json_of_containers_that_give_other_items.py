import json


class L(list):
    def __iter__(self):
        return iter(['x', 'y'])


class T(tuple):
    def __iter__(self):
        return iter(['x', 'y'])


class D(dict):
    def items(self):
        return [('k', 1), ('a', L([1]))]


class Lists(dict):
    def items(self):
        return [['k', 1]]


class Raises(dict):
    def items(self):
        raise KeyError('items')


def tried(f):
    try:
        return f()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


for keywords in {}, {'indent': 1}, {'sort_keys': True}, {'separators': (',', ':')}:
    print(tried(lambda: json.dumps(L([1, 2, 3]), **keywords)))
    print(tried(lambda: json.dumps([T((1,)), T()], **keywords)))
    print(tried(lambda: json.dumps(D(z=1), **keywords)))
    print(tried(lambda: json.dumps(D(), **keywords)))
    print(tried(lambda: json.dumps({'q': D(z=2), 'r': [D(z=3)] * 2}, **keywords)))
# output:
#| ["x", "y"]
#| [["x", "y"], ["x", "y"]]
#| {"k": 1, "a": ["x", "y"]}
#| {}
#| {"q": {"k": 1, "a": ["x", "y"]}, "r": [{"k": 1, "a": ["x", "y"]}, {"k": 1, "a": ["x", "y"]}]}
#| [
#|  "x",
#|  "y"
#| ]
#| [
#|  [
#|   "x",
#|   "y"
#|  ],
#|  []
#| ]
#| {
#|  "k": 1,
#|  "a": [
#|   "x",
#|   "y"
#|  ]
#| }
#| {}
#| {
#|  "q": {
#|   "k": 1,
#|   "a": [
#|    "x",
#|    "y"
#|   ]
#|  },
#|  "r": [
#|   {
#|    "k": 1,
#|    "a": [
#|     "x",
#|     "y"
#|    ]
#|   },
#|   {
#|    "k": 1,
#|    "a": [
#|     "x",
#|     "y"
#|    ]
#|   }
#|  ]
#| }
#| ["x", "y"]
#| [["x", "y"], ["x", "y"]]
#| {"a": ["x", "y"], "k": 1}
#| {}
#| {"q": {"a": ["x", "y"], "k": 1}, "r": [{"a": ["x", "y"], "k": 1}, {"a": ["x", "y"], "k": 1}]}
#| ["x","y"]
#| [["x","y"],["x","y"]]
#| {"k":1,"a":["x","y"]}
#| {}
#| {"q":{"k":1,"a":["x","y"]},"r":[{"k":1,"a":["x","y"]},{"k":1,"a":["x","y"]}]}
print(tried(lambda: json.dumps(Lists(z=1))))  # expect: ValueError: items must return 2-tuples
print(tried(lambda: json.dumps([Raises(z=1)])))  # expect: KeyError: 'items'
print(tried(lambda: json.dumps([object()], default=lambda value: D(z=1))))  # expect: [{"k": 1, "a": ["x", "y"]}]
