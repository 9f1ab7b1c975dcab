"""`in` of an enumeration with anything but a member warns, and raises."""
import enum
import warnings


class Color(enum.Enum):
    RED = 1


print(Color.RED in Color)  # expect: True
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    try:
        1 in Color
    except TypeError as error:
        print(error)  # expect: unsupported operand type(s) for 'in': 'int' and 'EnumType'
for warning in caught:
    print(warning.category.__name__, warning.lineno)
    print(warning.message)
# output:
#| DeprecationWarning 14
#| in 3.12 __contains__ will no longer raise TypeError, but will return True or
#| False depending on whether the value is a member or the value of a member
