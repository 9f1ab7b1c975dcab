from types import MappingProxyType
import re

view = MappingProxyType({"a": [1]})
print(view, repr(view), f"{view} {view!r}", "%s" % view, str(MappingProxyType({})))
# output:
#| {'a': [1]} mappingproxy({'a': [1]}) {'a': [1]} mappingproxy({'a': [1]}) {'a': [1]} {}
print(re.compile("(?P<x>a)").groupindex)  # expect: {'x': 1}
