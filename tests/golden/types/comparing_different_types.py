print(1 == '1', 1 == 1.0, [] == (), {} == set(), None == False, '' == b'', 1 == True, 0 == None, range(0) == [], {1} == frozenset([1]), 1 == 1 + 0j)
# output:
#| False True False False False False True False False True True
print(1 != '1', [] != [])  # expect: True False
try:
    1 < '1'
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'int' and 'str'
try:
    [] < ()
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'list' and 'tuple'
try:
    None < 1
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'NoneType' and 'int'
try:
    {} < {}
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'dict' and 'dict'
try:
    1j < 2j
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'complex' and 'complex'
try:
    'a' < b'a'
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'str' and 'bytes'
try:
    object() < object()
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'object' and 'object'
try:
    int < str
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'type' and 'type'
try:
    len < len
except TypeError as error:
    print(error)
# output:
#| '<' not supported between instances of 'builtin_function_or_method' and 'builtin_function_or_method'
try:
    1 < None
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'int' and 'NoneType'
try:
    [1] < 1
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'list' and 'int'
try:
    (1,) < [1]
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'tuple' and 'list'
try:
    {1} < 1
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'set' and 'int'
try:
    ... < ...
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'ellipsis' and 'ellipsis'
