class Described:
    def describe(self):
        return f'{type(self).__name__} of {len(self)}'


class DList(Described, list):
    pass


class DDict(dict, Described):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.extra = 1


print(DList([1, 2]).describe(), DDict(a=1).describe(), DDict(a=1).extra, DList('ab') + [1])  # expect: DList of 2 DDict of 1 1 ['a', 'b', 1]
try:
    class Both(int, str):
        pass
except TypeError as error:
    print(error)  # expect: multiple bases have instance lay-out conflict
try:
    class Fn(type(len)):
        pass
except TypeError as error:
    print(error)  # expect: type 'builtin_function_or_method' is not an acceptable base type
try:
    class R(range):
        pass
except TypeError as error:
    print(error)  # expect: type 'range' is not an acceptable base type
try:
    class N(type(None)):
        pass
except TypeError as error:
    print(error)  # expect: type 'NoneType' is not an acceptable base type
