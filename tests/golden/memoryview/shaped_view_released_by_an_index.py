m = memoryview(bytearray(4)).cast('B', [2, 2])
class I:
    def __index__(self):
        m.release()
        return 0
try:
    m[I(), 0]
except ValueError as error:
    print(error)  # expect: operation forbidden on released memoryview object
m = memoryview(bytearray(4)).cast('B', [2, 2])
try:
    m[0, I()]
except ValueError as error:
    print(error)  # expect: operation forbidden on released memoryview object
m = memoryview(bytearray(4)).cast('B', [2, 2])
try:
    m[I(), 0] = 1
except ValueError as error:
    print(error)  # expect: operation forbidden on released memoryview object
