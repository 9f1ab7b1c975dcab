def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


class Truncated:
    def __trunc__(self):
        return 'text'


class Complicated:
    def __complex__(self):
        return 1


class Floating:
    def __float__(self):
        return 'x'


attempt(lambda: int(Truncated()))  # expect: TypeError __trunc__ returned non-Integral (type str)
attempt(lambda: complex(Complicated()))  # expect: TypeError __complex__ returned non-complex (type int)
attempt(lambda: complex(1, 'a'))  # expect: TypeError complex() second arg can't be a string
attempt(lambda: complex('1', 2))  # expect: TypeError complex() can't take second arg if first is a string
attempt(lambda: complex([]))  # expect: TypeError complex() first argument must be a string or a number, not 'list'
attempt(lambda: abs(complex(1e308, 1e308)))  # expect: 1.4142135623730951e+308
attempt(lambda: pow(2, 10 ** 30, 0))  # expect: ValueError pow() 3rd argument cannot be 0
attempt(lambda: pow(10 ** 30, -1, 10 ** 30))  # expect: ValueError base is not invertible for the given modulus
attempt(lambda: pow(2, 'a', 3))  # expect: TypeError unsupported operand type(s) for ** or pow(): 'int', 'str', 'int'
attempt(lambda: pow(2, -1, 4))  # expect: ValueError base is not invertible for the given modulus
attempt(lambda: 10 ** 30 / 0)  # expect: ZeroDivisionError division by zero
attempt(lambda: 10 ** 30 // 0)  # expect: ZeroDivisionError integer division or modulo by zero
attempt(lambda: 10 ** 30 % 0)  # expect: ZeroDivisionError integer modulo by zero
attempt(lambda: divmod(10 ** 30, 0))  # expect: ZeroDivisionError integer division or modulo by zero
attempt(lambda: 1 << 10 ** 30)  # expect: OverflowError too many digits in integer
attempt(lambda: 0 << 10 ** 30)  # expect: 0
attempt(lambda: 1 >> 10 ** 30)  # expect: 0
attempt(lambda: 1 << -1)  # expect: ValueError negative shift count
attempt(lambda: '%c' % 10 ** 30)  # expect: OverflowError %c arg not in range(0x110000)
attempt(lambda: '%*d' % (10 ** 30, 1))  # expect: OverflowError Python int too large to convert to C ssize_t
attempt(lambda: '%.*f' % (10 ** 30, 1))  # expect: OverflowError Python int too large to convert to C int
attempt(lambda: '%f' % Floating())  # expect: TypeError Floating.__float__ returned non-float (type str)
attempt(lambda: float(Floating()))  # expect: TypeError Floating.__float__ returned non-float (type str)
attempt(lambda: 'a' * 10 ** 30)  # expect: OverflowError cannot fit 'int' into an index-sized integer
attempt(lambda: [0] * 10 ** 30)  # expect: OverflowError cannot fit 'int' into an index-sized integer
attempt(lambda: (1).to_bytes(10 ** 30, 'big'))  # expect: OverflowError Python int too large to convert to C ssize_t
attempt(lambda: (300).to_bytes(1, 'big'))  # expect: OverflowError int too big to convert
attempt(lambda: (-1).to_bytes(1, 'big'))  # expect: OverflowError can't convert negative int to unsigned
attempt(lambda: round(1.5, 'a'))  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt(lambda: 1.5.__round__('a'))  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt(lambda: int('1', 99))  # expect: ValueError int() base must be >= 2 and <= 36, or 0
attempt(lambda: int(5, 2))  # expect: TypeError int() can't convert non-string with explicit base
attempt(lambda: sum(['a'], 'b'))  # expect: TypeError sum() can't sum strings [use ''.join(seq) instead]
attempt(lambda: sum([b'a'], b'b'))  # expect: TypeError sum() can't sum bytes [use b''.join(seq) instead]
attempt(lambda: sum([], bytearray()))  # expect: TypeError sum() can't sum bytearray [use b''.join(seq) instead]
attempt(lambda: chr(-1))  # expect: ValueError chr() arg not in range(0x110000)
attempt(lambda: chr(10 ** 30))  # expect: OverflowError Python int too large to convert to C int
attempt(lambda: range(1)['a'])  # expect: TypeError range indices must be integers or slices, not str
attempt(lambda: [1, 2][::0])  # expect: ValueError slice step cannot be zero
attempt(lambda: [1]['a':])  # expect: TypeError slice indices must be integers or None or have an __index__ method
attempt(lambda: slice('a', None).indices(5))
# output:
#| TypeError slice indices must be integers or None or have an __index__ method
attempt(lambda: slice(None, None, 0).indices(5))  # expect: ValueError slice step cannot be zero
attempt(lambda: slice(1).indices(-1))  # expect: ValueError length should not be negative
attempt(lambda: [1].index(1, 'a'))  # expect: TypeError slice indices must be integers or have an __index__ method
attempt(lambda: 'abc'.find('a', 'b'))
# output:
#| TypeError slice indices must be integers or None or have an __index__ method
