import copy
from collections import UserDict, UserList
import contextvars

d = UserDict({1: [2]})
d.label = "kept"
e = copy.copy(d)
print(e, e.label, e.data is d.data, e[1] is d[1])  # expect: {1: [2]} kept False True
l = UserList([[1]])
l.label = "kept"
m = copy.copy(l)
print(m, m.label, m.data is l.data, m[0] is l[0])  # expect: [[1]] kept False True


class Six:
    def __reduce__(self):
        return Six, (), {}, None, None, None


try:
    copy.copy(Six())
except TypeError as error:
    print(error)  # expect: _reconstruct() takes from 4 to 7 positional arguments but 8 were given
for do in [lambda: contextvars.ContextVar(), lambda: contextvars.ContextVar("a", 1),
           lambda: contextvars.ContextVar("a", d=1), lambda: contextvars.Context(1),
           lambda: type("X", (contextvars.Context,), {})]:
    try:
        do()
    except TypeError as error:
        print(error)
# output:
#| ContextVar() takes exactly 1 positional argument (0 given)
#| ContextVar() takes at most 1 positional argument (2 given)
#| 'd' is an invalid keyword argument for ContextVar()
#| Context() does not accept any arguments
#| type '_contextvars.Context' is not an acceptable base type
