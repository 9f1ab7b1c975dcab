"""What `array` says about arguments that it cannot take."""

from array import array


def complaint(what):
    try:
        return what()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


a = array('i', [1, 2, 3])
u = array('u', 'ab')
print(complaint(lambda: array(5)))  # expect: TypeError: array() argument 1 must be a unicode character, not int
print(complaint(lambda: array('ii')))  # expect: TypeError: array() argument 1 must be a unicode character, not str
print(complaint(lambda: array('i', u)))
# output:
#| TypeError: cannot use a unicode array to initialize an array with typecode 'i'
print(complaint(lambda: array('i', 'text')))
# output:
#| TypeError: cannot use a str to initialize an array with typecode 'i'
print(complaint(lambda: a.extend(array('d', [1.0]))))  # expect: TypeError: can only extend with array of same kind
print(complaint(lambda: a.fromlist((1, 2))))  # expect: TypeError: arg must be list
print(complaint(lambda: u.fromunicode(5)))  # expect: TypeError: fromunicode() argument must be str, not int
print(complaint(lambda: a.fromunicode('x')))
# output:
#| ValueError: fromunicode() may only be called on unicode type arrays
print(complaint(lambda: a.tounicode()))  # expect: ValueError: tounicode() may only be called on unicode type arrays
print(complaint(lambda: a.index(9)))  # expect: ValueError: array.index(x): x not in array
print(complaint(lambda: a.remove(9)))  # expect: ValueError: array.remove(x): x not in array
print(complaint(lambda: a.pop(7)))  # expect: IndexError: pop index out of range
print(complaint(lambda: array('i').pop()))  # expect: IndexError: pop from empty array
print(complaint(lambda: a.__setitem__(slice(0, 1), [5])))  # expect: TypeError: can only assign array (not "list") to array slice
print(complaint(lambda: a.__setitem__(slice(0, 1), array('d', [5]))))  # expect: TypeError: bad argument type for built-in operation
print(complaint(lambda: a + [1]))  # expect: TypeError: can only append array (not "list") to array
print(complaint(lambda: a + array('d')))  # expect: TypeError: bad argument type for built-in operation
print(complaint(lambda: a.__iadd__([1])))  # expect: TypeError: can only extend array with array (not "list")
print(complaint(lambda: a * 'x'))  # expect: TypeError: can't multiply sequence by non-int of type 'str'
print(complaint(lambda: a[10 ** 30]))  # expect: IndexError: cannot fit 'int' into an index-sized integer
print(complaint(lambda: a['x']))  # expect: TypeError: array indices must be integers
print(complaint(lambda: a.frombytes(b'12345')))  # expect: ValueError: bytes length not a multiple of item size
print(complaint(lambda: a.append('x')))  # expect: TypeError: 'str' object cannot be interpreted as an integer
print(complaint(lambda: array('b', [200])))  # expect: OverflowError: signed char is greater than maximum


class Reader:
    def __init__(self, gives):
        self.gives = gives

    def read(self, size):
        return self.gives


print(complaint(lambda: a.fromfile(Reader('text'), 1)))  # expect: TypeError: read() didn't return bytes
print(complaint(lambda: a.fromfile(Reader(b'12'), 1)))  # expect: ValueError: bytes length not a multiple of item size
print(complaint(lambda: a.fromfile(Reader(b''), -1)))  # expect: ValueError: negative count
print(a, u)  # expect: array('i', [1, 2, 3]) array('u', 'ab')
