import enum
import re
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")

    class Mixed(enum.Enum):
        a = "x"
        b = enum.auto()

    class Outer(enum.Enum):
        one = 1

        class Inner:
            pass

    print(Mixed.b, Outer.Inner)
    for warning in caught:
        print(warning.category.__name__, warning.message)
# output:
#| Mixed.b Outer.Inner
#| DeprecationWarning In 3.13 the default `auto()`/`_generate_next_value_` will require all values to be sortable and support adding +1
#| and the value returned will be the largest value in the enum incremented by 1
#| DeprecationWarning In 3.13 classes created inside an enum will not become a member.  Use the `member` decorator to keep the current behavior.
print(repr(re.I | re.S | 0x800000))  # expect: re.IGNORECASE|re.DOTALL|0x800000
