import enum
from enum import Enum, EnumMeta
class Color(Enum):
    RED = 1
    @property
    def twice(self):
        return self.value * 2
def show(f):
    try:
        print(f())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
for name in ('value', 'name', 'twice'):
    show(lambda: setattr(Color.RED, name, 5))
    show(lambda: delattr(Color.RED, name))
# output:
#| AttributeError <enum 'Enum'> cannot set attribute 'value'
#| AttributeError <enum 'Enum'> cannot delete attribute 'value'
#| AttributeError <enum 'Enum'> cannot set attribute 'name'
#| AttributeError <enum 'Enum'> cannot delete attribute 'name'
#| AttributeError property 'twice' of 'Color' object has no setter
#| AttributeError property 'twice' of 'Color' object has no deleter
show(lambda: Color.value)  # expect: AttributeError value
show(lambda: setattr(Color, 'RED', 2))  # expect: AttributeError cannot reassign member 'RED'
show(lambda: delattr(Color, 'RED'))  # expect: AttributeError 'Color' cannot delete member 'RED'.
print(Color.RED.value, Color.RED.twice)  # expect: 1 2
class Above(metaclass=EnumMeta):
    pass
class Derived(Above, Enum):
    A = 1
print(repr(Derived.A), str(Derived.A), f'{Derived.A}', list(Derived))  # expect: <Derived.A: 1> Derived.A Derived.A [<Derived.A: 1>]
show(lambda: int.__new__(bool, 0))  # expect: TypeError int.__new__(bool) is not safe, use bool.__new__()
