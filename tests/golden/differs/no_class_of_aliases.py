# differs: an alias of a builtin type is of no class of the program's
try:
    class Alias(type(list[int])):
        pass
except TypeError as e:
    print(e)                                     # expect: type 'types.GenericAlias' is not an acceptable base type
