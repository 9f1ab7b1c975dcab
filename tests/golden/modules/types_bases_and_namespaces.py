import dataclasses
import enum
import inspect
import types


class Based:
    def __mro_entries__(self, bases):
        return (int, str)


print(types.resolve_bases((int, list[int])))  # a generic alias is what it is of
# output:
#| (<class 'int'>, <class 'list'>)
print(types.resolve_bases((Based(), float)), types.resolve_bases((int, str)))
# output:
#| (<class 'int'>, <class 'str'>, <class 'float'>) (<class 'int'>, <class 'str'>)
print(types.new_class("Made", (list[int],))([1]))  # expect: [1]


class Named(types.SimpleNamespace):
    pass


for made in (types.SimpleNamespace, Named):
    try:
        made(5)
    except TypeError as error:
        print(error)
    print(made(a=1))
# output:
#| no positional arguments expected
#| namespace(a=1)
#| no positional arguments expected
#| Named(a=1)
for kind in (type, 5):
    try:
        print(inspect.signature(kind))
    except (TypeError, ValueError) as error:
        print(error)
# output:
#| no signature found for builtin <class 'type'>
#| 5 is not a callable object
try:
    dataclasses.dataclass(3)
except AttributeError as error:
    print(error)  # expect: 'int' object has no attribute '__module__'
print(enum.auto(), enum.auto().value)  # expect: auto(_auto_null) _auto_null
