class B(bytes):
    pass


class A(bytearray):
    pass


for left in (b"", bytearray(), B(b"x"), A(b"x")):
    for right in (1, "a", None, [1]):
        try:
            print(left + right)
        except TypeError as e:
            print(e)
        try:
            left += right
        except TypeError as e:
            print(e)
    print(left + B(b"y"), left + memoryview(b"z"))
# output:
#| can't concat int to bytes
#| can't concat int to bytes
#| can't concat str to bytes
#| can't concat str to bytes
#| can't concat NoneType to bytes
#| can't concat NoneType to bytes
#| can't concat list to bytes
#| can't concat list to bytes
#| b'y' b'z'
#| can't concat int to bytearray
#| can't concat int to bytearray
#| can't concat str to bytearray
#| can't concat str to bytearray
#| can't concat NoneType to bytearray
#| can't concat NoneType to bytearray
#| can't concat list to bytearray
#| can't concat list to bytearray
#| bytearray(b'y') bytearray(b'z')
#| can't concat int to B
#| can't concat int to B
#| can't concat str to B
#| can't concat str to B
#| can't concat NoneType to B
#| can't concat NoneType to B
#| can't concat list to B
#| can't concat list to B
#| b'xy' b'xz'
#| can't concat int to A
#| can't concat int to A
#| can't concat str to A
#| can't concat str to A
#| can't concat NoneType to A
#| can't concat NoneType to A
#| can't concat list to A
#| can't concat list to A
#| bytearray(b'xy') bytearray(b'xz')
