def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


released = memoryview(b'abc')
released.release()
attempt(lambda: released.tolist())  # expect: ValueError operation forbidden on released memoryview object
attempt(lambda: released[0])  # expect: ValueError operation forbidden on released memoryview object
attempt(lambda: bytearray(1.5))  # expect: TypeError cannot convert 'float' object to bytearray
attempt(lambda: bytearray(b'', 'utf-8'))  # expect: TypeError encoding without a string argument
attempt(lambda: bytearray(b'', errors='strict'))  # expect: TypeError errors without a string argument
attempt(lambda: bytearray(10 ** 30))  # expect: OverflowError cannot fit 'int' into an index-sized integer
attempt(lambda: bytearray('a', errors='strict'))  # expect: TypeError string argument without an encoding
attempt(lambda: bytes('a'))  # expect: TypeError string argument without an encoding
attempt(lambda: bytes(b'', errors='strict'))  # expect: TypeError errors without a string argument
attempt(lambda: bytes('a', errors='strict'))  # expect: TypeError string argument without an encoding
attempt(lambda: b'ab'.hex('::'))  # expect: ValueError sep must be length 1.
attempt(lambda: memoryview(b'ab').tobytes('X'))  # expect: ValueError order must be 'C', 'F' or 'A'
attempt(lambda: memoryview(b'ab').cast('i4'))
# output:
#| ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
attempt(lambda: memoryview(b'abcd')[::2].cast('b'))
# output:
#| TypeError memoryview: casts are restricted to C-contiguous views
attempt(lambda: hash(memoryview(bytearray(b'a'))))  # expect: ValueError cannot hash writable memoryview object
attempt(lambda: memoryview(b'ab')['a'])  # expect: TypeError memoryview: invalid slice key
view = memoryview(bytearray(b'abcd'))


def put(key, value):
    view[key] = value


attempt(lambda: put(0, 'a'))  # expect: TypeError memoryview: invalid type for format 'B'
attempt(lambda: put(0, 300))  # expect: ValueError memoryview: invalid value for format 'B'
attempt(lambda: put(9, 1))  # expect: IndexError index out of bounds on dimension 1
attempt(lambda: put('a', 1))  # expect: TypeError memoryview: invalid slice key
attempt(lambda: put(slice(0, 2), b'x'))
# output:
#| ValueError memoryview assignment: lvalue and rvalue have different structures
attempt(lambda: put(slice(0, 2), 5))  # expect: TypeError a bytes-like object is required, not 'int'


def cut():
    del view[0]


attempt(cut)  # expect: TypeError cannot delete memory
data = bytearray(b'abc')


def fill(value):
    data[0:1] = value


attempt(lambda: fill(1.5))  # expect: TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
attempt(lambda: data.__setitem__(9, 1))  # expect: IndexError bytearray index out of range
attempt(lambda: data + 'a')  # expect: TypeError can't concat str to bytearray
attempt(lambda: data.__delitem__(9))  # expect: IndexError bytearray index out of range


def extend(value):
    data.extend(value)


attempt(lambda: extend(5))  # expect: TypeError can't extend bytearray with int
attempt(lambda: b'%b' % 5)
# output:
#| TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
attempt(lambda: b'%d' % 'a')  # expect: TypeError %d format: a real number is required, not str
attempt(lambda: b'%c' % 300)  # expect: OverflowError %c arg not in range(256)
attempt(lambda: b''.join([1]))  # expect: TypeError sequence item 0: expected a bytes-like object, int found
attempt(lambda: bytes.fromhex('xy'))  # expect: ValueError non-hexadecimal number found in fromhex() arg at position 0
