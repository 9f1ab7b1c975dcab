from collections import defaultdict
from dataclasses import field


class Factory:
    def __call__(self):
        return 1

    def __repr__(self):
        return repr(made)


nested = defaultdict(list)
nested["a"] = nested
print(nested)  # expect: defaultdict(<class 'list'>, {'a': defaultdict(<class 'list'>, {...})})
made = defaultdict(Factory())
print(made)  # expect: defaultdict(defaultdict(..., {}), {})
print(defaultdict(None, a=1), defaultdict(int, {1: 2}))
# output:
#| defaultdict(None, {'a': 1}) defaultdict(<class 'int'>, {1: 2})
one = field()
one.default = one
print("default=...,default_factory=" in repr(one))  # expect: True
