# isinstance refuses list[int]; the methods that it asks are those of list.

def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: list[int].__instancecheck__([]))  # expect: True
attempt(lambda: list[int].__subclasscheck__(int))  # expect: False
attempt(lambda: isinstance([], list[int]))  # expect: TypeError isinstance() argument 2 cannot be a parameterized generic
attempt(lambda: issubclass(list, list[int]))
# output:
#| TypeError issubclass() argument 2 cannot be a parameterized generic
attempt(lambda: isinstance([], (str, list[int])))
# output:
#| TypeError isinstance() argument 2 cannot be a parameterized generic
