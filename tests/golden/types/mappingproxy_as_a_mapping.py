# A mapping proxy joins other mappings, and is reversed by its keys.
import types
proxy = types.MappingProxyType({'a': 1, 3: 4})
print(proxy | {'b': 2}, {'b': 2} | proxy, proxy | proxy)  # expect: {'a': 1, 3: 4, 'b': 2} {'b': 2, 'a': 1, 3: 4} {'a': 1, 3: 4}
print(list(reversed(proxy)))  # expect: [3, 'a']
try:
    proxy |= {}
except TypeError as e:
    print(e)  # expect: '|=' is not supported by mappingproxy; use '|' instead
try:
    proxy | 5
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for |: 'dict' and 'int'
