b = bytearray(b'hello')
b[0] = 72
b[1:3] = b'EL'
print(b)  # expect: bytearray(b'HELlo')
b.append(33)
b.extend(b' x')
b.extend([1, 2])
b.insert(0, 42)
print(b.pop())  # expect: 2
print(b.pop(0))  # expect: 42
b.remove(1)
b.reverse()
print(b)  # expect: bytearray(b'x !olLEH')
b += b'!!'
b *= 2
print(len(b))  # expect: 20
del b[0]
del b[::2]
print(b)  # expect: bytearray(b'!lE!x!lE!')
print(b.copy() == b, b.copy() is b)  # expect: True False
b.clear()
print(b)  # expect: bytearray(b'')
try:
    b.append(256)
except ValueError as error:
    print(error)  # expect: byte must be in range(0, 256)
try:
    b.append('a')
except TypeError as error:
    print(error)  # expect: 'str' object cannot be interpreted as an integer
try:
    b.append(-1)
except ValueError as error:
    print(error)  # expect: byte must be in range(0, 256)
try:
    b.pop()
except IndexError as error:
    print(error)  # expect: pop from empty bytearray
try:
    b.remove(5)
except ValueError as error:
    print(error)  # expect: value not found in bytearray
try:
    b.extend('a')
except TypeError as error:
    print(error)  # expect: 'str' object cannot be interpreted as an integer
try:
    b.extend(5)
except TypeError as error:
    print(error)  # expect: can't extend bytearray with int
try:
    b[0] = 1
except IndexError as error:
    print(error)  # expect: bytearray index out of range
b = bytearray(b'abc')
try:
    b[0] = 300
except ValueError as error:
    print(error)  # expect: byte must be in range(0, 256)
try:
    b[0] = 'a'
except TypeError as error:
    print(error)  # expect: 'str' object cannot be interpreted as an integer
try:
    b[5] = 1
except IndexError as error:
    print(error)  # expect: bytearray index out of range
try:
    b[0:2] = 'ab'
except TypeError as error:
    print(error)  # expect: can assign only bytes, buffers, or iterables of ints in range(0, 256)
try:
    b[::2] = b'x'
except ValueError as error:
    print(error)  # expect: attempt to assign bytes of size 1 to extended slice of size 2
try:
    b.pop(9)
except IndexError as error:
    print(error)  # expect: pop index out of range
