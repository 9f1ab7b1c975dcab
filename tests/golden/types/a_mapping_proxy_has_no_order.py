import types

proxy = types.MappingProxyType({'a': 1})
for other in {}, None, 1:
    try:
        print(proxy < other)
    except TypeError as error:
        print(error)
# output:
#| '<' not supported between instances of 'dict' and 'dict'
#| '<' not supported between instances of 'dict' and 'NoneType'
#| '<' not supported between instances of 'dict' and 'int'


class Ordered(dict):
    def __lt__(self, other):
        return 'less'


print(types.MappingProxyType(Ordered()) < 1, proxy == {'a': 1})  # expect: less True
