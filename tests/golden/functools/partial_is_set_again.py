import copy
from functools import partial


def shown(*args, **keywords):
    return args, keywords


part = partial(shown, 1, a=2)
part.note = ["kept"]
other = partial(print)
other.__setstate__((shown, (1,), {"a": 2}, {"note": ["kept"]}))
print(other(3, b=4), other.note)  # expect: ((1, 3), {'a': 2, 'b': 4}) ['kept']
other.__setstate__((shown, (1,), None, None))
print(other(2), other.args, other.keywords, hasattr(other, "note"))  # expect: ((1, 2), {}) (1,) {} False
for wrong in (5, (1, 2), (shown, 1, {}, {}), (5, (), {}, {}), (shown, (), 3, {})):
    try:
        other.__setstate__(wrong)
    except TypeError as error:
        print(error)
# output:
#| invalid partial state
#| invalid partial state
#| invalid partial state
#| invalid partial state
#| invalid partial state

twin = copy.copy(part)
print(twin.args is part.args, twin.keywords is part.keywords, twin.note is part.note)  # expect: True True True
deep = copy.deepcopy(part)
print(deep.args, deep.note is part.note, deep())  # expect: (1,) False ((1,), {'a': 2})

ring = partial(shown)
ring.__setstate__((ring, (ring,), {"a": ring}, {}))
print(repr(ring))  # expect: functools.partial(..., ..., a=...)

part.keywords[5] = "five"
print(str(part).endswith("1, a=2, 5='five')"))  # expect: True
try:
    part()
except TypeError as error:
    print(error)  # expect: keywords must be strings
