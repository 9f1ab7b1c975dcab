import collections
import types
class Derived(dict): pass
class Shown(dict):
    def __repr__(self): return 'shown'
for inner in ({1: 2}, Derived({1: 2}), Shown(), collections.OrderedDict(a=1), collections.UserDict(a=1), collections.ChainMap({})):
    proxy = types.MappingProxyType(inner)
    print(repr(proxy), str(proxy), [proxy])
# output:
#| mappingproxy({1: 2}) {1: 2} [mappingproxy({1: 2})]
#| mappingproxy({1: 2}) {1: 2} [mappingproxy({1: 2})]
#| mappingproxy(shown) shown [mappingproxy(shown)]
#| mappingproxy(OrderedDict([('a', 1)])) OrderedDict([('a', 1)]) [mappingproxy(OrderedDict([('a', 1)]))]
#| mappingproxy({'a': 1}) {'a': 1} [mappingproxy({'a': 1})]
#| mappingproxy(ChainMap({})) ChainMap({}) [mappingproxy(ChainMap({}))]
