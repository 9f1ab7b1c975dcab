# differs: an OrderedDict stays whole when dict's own methods change it behind its back
from collections import OrderedDict


class Own(OrderedDict):
    pass


for cls in (OrderedDict, Own):
    d = cls(a=1, b=2, c=3)
    dict.__delitem__(d, "b")
    print(d, list(d), len(d))
    dict.__setitem__(d, "d", 4)
    print(list(d.items()))
    dict.clear(d)
    print(d, list(d))
# output:
#| OrderedDict([('a', 1), ('c', 3)]) ['a', 'c'] 2
#| [('a', 1), ('c', 3), ('d', 4)]
#| OrderedDict() []
#| Own([('a', 1), ('c', 3)]) ['a', 'c'] 2
#| [('a', 1), ('c', 3), ('d', 4)]
#| Own() []
