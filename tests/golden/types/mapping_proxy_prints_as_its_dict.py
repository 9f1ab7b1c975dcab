import types

m = types.MappingProxyType({'a': 1})
print(m, str(m), f'{m}', repr(m), '%s' % m)  # expect: {'a': 1} {'a': 1} {'a': 1} mappingproxy({'a': 1}) {'a': 1}
