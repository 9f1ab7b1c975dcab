print(type(1).__name__, type('a').__name__, type([]).__name__, type(None).__name__, type(type(1)).__name__, type(len).__name__, type(lambda: 1).__name__, type(...).__name__)
# output:
#| int str list NoneType type builtin_function_or_method function ellipsis
class A: pass
a = A()
print(type(a) is A, type(A) is type, type(a).__name__, A.__name__, A.__qualname__, type(1) == int)  # expect: True True A A A True
print(type([].append).__name__, type(A().__init__).__name__, type((x for x in [])).__name__, type(range(1)).__name__, type({}.keys()).__name__, type(iter([])).__name__, type(iter('')).__name__, type(iter({})).__name__, type(zip()).__name__)
# output:
#| builtin_function_or_method method-wrapper generator range dict_keys list_iterator str_ascii_iterator dict_keyiterator zip
print(type(str.upper).__name__, type(property()).__name__, type(int | str).__name__, type(list[int]).__name__)  # expect: method_descriptor property UnionType GenericAlias
print(int, A, type(None), type(len))
# output:
#| <class 'int'> <class '__main__.A'> <class 'NoneType'> <class 'builtin_function_or_method'>
try:
    type()
except TypeError as error:
    print(error)  # expect: type() takes 1 or 3 arguments
try:
    type(1, 2)
except TypeError as error:
    print(error)  # expect: type() takes 1 or 3 arguments
print(int.__name__, str.__name__)  # expect: int str
