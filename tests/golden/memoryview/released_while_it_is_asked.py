import array


class Index:
    def __index__(self):
        view.release()
        return 4


def tried(f):
    try:
        return f()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


view = memoryview(bytearray(b'\xff' * 128))
print(tried(lambda: view[Index()]))  # expect: ValueError: operation forbidden on released memoryview object
view = memoryview(bytearray(b'\xff' * 128))
print(tried(lambda: list(view[:Index()])))  # expect: [255, 255, 255, 255]
view = memoryview(bytearray(b'\xff' * 128))
print(tried(lambda: list(view[Index():8])))  # expect: [255, 255, 255, 255]
view = memoryview(b'abcdef')
known = hash(view)
view.release()
print(known == hash(view) == hash(b'abcdef'))  # expect: True
view = memoryview(b'abcdef')[::2]
print(hash(view) == hash(b'ace'))  # expect: True
print(tried(lambda: hash(memoryview(bytearray(b'ab')))))  # expect: ValueError: cannot hash writable memoryview object
print(int(array.array('B', b'314')), int(memoryview(b'314')), tried(lambda: int(array.array('B', b'314'), 8)))
# output:
#| 314 314 TypeError: int() can't convert non-string with explicit base
