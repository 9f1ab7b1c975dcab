print(None)  # expect: None
print(None is None, None == None, None == 0, bool(None), str(None), repr(None), type(None).__name__)  # expect: True True False False None None NoneType
try:
    None + 1
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'NoneType' and 'int'
try:
    None.x
except AttributeError as error:
    print(error)  # expect: 'NoneType' object has no attribute 'x'
try:
    None()
except TypeError as error:
    print(error)  # expect: 'NoneType' object is not callable
try:
    None[0]
except TypeError as error:
    print(error)  # expect: 'NoneType' object is not subscriptable
try:
    None.x = 1
except AttributeError as error:
    print(error)  # expect: 'NoneType' object has no attribute 'x'
try:
    len(None)
except TypeError as error:
    print(error)  # expect: object of type 'NoneType' has no len()
try:
    for x in None:
        pass
except TypeError as error:
    print(error)  # expect: 'NoneType' object is not iterable
try:
    None < None
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'NoneType' and 'NoneType'
try:
    a, b = None
except TypeError as error:
    print(error)  # expect: cannot unpack non-iterable NoneType object
print(hash(None) == hash(None))  # expect: True
print({None: 1}[None])  # expect: 1
print('%s' % None, f'{None}', f'{None!r:>6}')  # expect: None None   None
try:
    f'{None:>6}'
except TypeError as error:
    print(error)  # expect: unsupported format string passed to NoneType.__format__
type(None)()
