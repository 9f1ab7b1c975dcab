from typing import NamedTuple

for fields in ([("a", int), ("a", str)], [("_a", int)], [("a", int), ("b", "str")], [("a", 5)], [("a",)], {"a": int}, []):
    try:
        made = NamedTuple("Made", fields)
        print(made._fields, made.__annotations__)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# output:
#| ValueError Encountered duplicate field name: 'a'
#| ValueError Field names cannot start with an underscore: '_a'
#| ('a', 'b') {'a': <class 'int'>, 'b': ForwardRef('str')}
#| ('a',) {'a': 5}
#| ValueError not enough values to unpack (expected 2, got 1)
#| ValueError not enough values to unpack (expected 2, got 1)
#| () {}
