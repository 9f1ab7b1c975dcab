import json
print(json.dumps({'a': 1, 'b': [1, 2.5, True, None, 'x'], 'c': {}}), json.dumps([]), json.dumps('é"\\\n\x01'), json.dumps('é', ensure_ascii=False), json.dumps((1, 2)))
# output:
#| {"a": 1, "b": [1, 2.5, true, null, "x"], "c": {}} [] "\u00e9\"\\\n\u0001" "é" [1, 2]
print(json.dumps({'b': 1, 'a': 2}, sort_keys=True), json.dumps([1, 2], separators=(',', ':')), json.dumps({1: 'a', None: 'b', True: 'c', 1.5: 'd'}))  # expect: {"a": 2, "b": 1} [1,2] {"1": "c", "null": "b", "1.5": "d"}
print(json.dumps({'a': [1, {'b': 2}], 'c': [], 'd': {}}, indent=2))
# output:
#| {
#|   "a": [
#|     1,
#|     {
#|       "b": 2
#|     }
#|   ],
#|   "c": [],
#|   "d": {}
#| }
print(json.dumps([1, [2]], indent='--'), json.dumps({'a': 1}, indent=0))
# output:
#| [
#| --1,
#| --[
#| ----2
#| --]
#| ] {
#| "a": 1
#| }
print(json.dumps(1e20), json.dumps(0.1), json.dumps(10 ** 30), json.dumps(float('inf')), json.dumps(float('nan')), json.dumps(-0.0), json.dumps(1.0), json.dumps('😀'))
# output:
#| 1e+20 0.1 1000000000000000000000000000000 Infinity NaN -0.0 1.0 "\ud83d\ude00"
try:
    json.dumps({1, 2})
except TypeError as error:
    print(error)  # expect: Object of type set is not JSON serializable
try:
    json.dumps(object)
except TypeError as error:
    print(error)  # expect: Object of type type is not JSON serializable
try:
    json.dumps(b'a')
except TypeError as error:
    print(error)  # expect: Object of type bytes is not JSON serializable
try:
    json.dumps({(1, 2): 3})
except TypeError as error:
    print(error)  # expect: keys must be str, int, float, bool or None, not tuple
print(repr(json.dumps({(1, 2): 3, 'a': 1}, skipkeys=True)))  # expect: '{"a": 1}'
try:
    json.dumps(float('nan'), allow_nan=False)
except ValueError as error:
    print(error)  # expect: Out of range float values are not JSON compliant
class P:
    def __init__(self, x): self.x = x
print(repr(json.dumps([P(1)], default=lambda o: {'x': o.x})))  # expect: '[{"x": 1}]'
print(repr(json.dumps(1 + 2j, default=str)))  # expect: '"(1+2j)"'
x = []
x.append(x)
try:
    json.dumps(x)
except ValueError as error:
    print(error)  # expect: Circular reference detected
class E(int): pass
print(repr(json.dumps([E(5), True])))  # expect: '[5, true]'
print(repr(json.dumps({'k': (1, [2, (3,)])})))  # expect: '{"k": [1, [2, [3]]]}'
