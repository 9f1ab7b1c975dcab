try:
    1 + '1'
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'int' and 'str'
try:
    '1' + 1
except TypeError as error:
    print(error)  # expect: can only concatenate str (not "int") to str
try:
    [] + {}
except TypeError as error:
    print(error)  # expect: can only concatenate list (not "dict") to list
try:
    {} + {}
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'dict' and 'dict'
try:
    None + None
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'NoneType' and 'NoneType'
try:
    1 - '1'
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for -: 'int' and 'str'
try:
    'a' - 'b'
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for -: 'str' and 'str'
try:
    [1] - [1]
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for -: 'list' and 'list'
try:
    {} - {}
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for -: 'dict' and 'dict'
try:
    'a' * 1.5
except TypeError as error:
    print(error)  # expect: can't multiply sequence by non-int of type 'float'
try:
    [1] * [1]
except TypeError as error:
    print(error)  # expect: can't multiply sequence by non-int of type 'list'
try:
    {} * 2
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for *: 'dict' and 'int'
try:
    'a' / 2
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for /: 'str' and 'int'
try:
    [] // 1
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for //: 'list' and 'int'
try:
    1 % 'a'
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for %: 'int' and 'str'
try:
    [] % 1
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for %: 'list' and 'int'
try:
    2 ** []
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for ** or pow(): 'int' and 'list'
try:
    1 << 1.5
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for <<: 'int' and 'float'
try:
    1 >> 'a'
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for >>: 'int' and 'str'
try:
    1 & 'a'
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for &: 'int' and 'str'
try:
    1.5 | 2
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for |: 'float' and 'int'
try:
    {} ^ {}
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for ^: 'dict' and 'dict'
try:
    1 @ 2
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for @: 'int' and 'int'
try:
    -[]
except TypeError as error:
    print(error)  # expect: bad operand type for unary -: 'list'
try:
    +'a'
except TypeError as error:
    print(error)  # expect: bad operand type for unary +: 'str'
try:
    ~1.5
except TypeError as error:
    print(error)  # expect: bad operand type for unary ~: 'float'
try:
    ~'a'
except TypeError as error:
    print(error)  # expect: bad operand type for unary ~: 'str'
try:
    len + 1
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'builtin_function_or_method' and 'int'
try:
    int + int
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'type' and 'type'
try:
    (lambda: 0) + 1
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'function' and 'int'
try:
    object() + object()
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'object' and 'object'
x = []
try:
    x -= 1
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for -=: 'list' and 'int'
try:
    x @= 1
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for @=: 'list' and 'int'
y = 'a'
try:
    y /= 2
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for /=: 'str' and 'int'
try:
    y -= 'a'
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for -=: 'str' and 'str'
z = None
try:
    z += 1
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +=: 'NoneType' and 'int'
try:
    divmod('a', 1)
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for divmod(): 'str' and 'int'
try:
    abs([])
except TypeError as error:
    print(error)  # expect: bad operand type for abs(): 'list'
try:
    round({})
except TypeError as error:
    print(error)  # expect: type dict doesn't define __round__ method
