print(int, str, list, type, object, ValueError, type(None), type(...))
# output:
#| <class 'int'> <class 'str'> <class 'list'> <class 'type'> <class 'object'> <class 'ValueError'> <class 'NoneType'> <class 'ellipsis'>


class Thing:
    class Inner:
        pass


print(Thing, Thing.Inner, type(Thing()))
# output:
#| <class '__main__.Thing'> <class '__main__.Thing.Inner'> <class '__main__.Thing'>
print([int, float], {'k': dict}, int | None, list[int], dict[str, list[int]], tuple[int, ...])
# output:
#| [<class 'int'>, <class 'float'>] {'k': <class 'dict'>} int | None list[int] dict[str, list[int]] tuple[int, ...]
print(type(print), type(Thing.__init__), type(lambda: 0), type(x for x in []))
# output:
#| <class 'builtin_function_or_method'> <class 'wrapper_descriptor'> <class 'function'> <class 'generator'>
print(len, print, [].append.__name__)  # expect: <built-in function len> <built-in function print> append
