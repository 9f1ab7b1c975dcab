"""Arrays of numbers of one kind, packed as machines have them.

Differs from CPython: items lie in a list, so that memory is as for a list; there is no buffer
beneath (`memoryview(array)` and `buffer_info` are not there), and nothing is read from files.
"""

import struct

__all__ = ["array", "ArrayType", "typecodes"]

typecodes = "bBuhHiIlLqQfd"
_SIZES = {"b": 1, "B": 1, "u": 4, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8, "q": 8, "Q": 8,
          "f": 4, "d": 8}
_FLOAT = struct.Struct("=f")


def _index(value):
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float) or not hasattr(type(value), "__index__"):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return int(type(value).__index__(value))


def _checker(code):
    """What makes an item of a value, or complains."""
    if code == "u":
        def check(value):
            if not isinstance(value, str) or len(value) != 1:
                raise TypeError("array item must be unicode character")
            return str(value)
    elif code == "d":
        def check(value):
            if isinstance(value, (str, bytes, bytearray)):
                raise TypeError(f"must be real number, not {type(value).__name__}")
            return _real(value)
    elif code == "f":
        def check(value):
            if isinstance(value, (str, bytes, bytearray)):
                raise TypeError(f"must be real number, not {type(value).__name__}")
            value = _real(value)
            try:
                return _FLOAT.unpack(_FLOAT.pack(value))[0]
            except OverflowError:
                return float("inf") if value > 0 else float("-inf")
    else:
        bits = 8 * _SIZES[code]
        low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if code.islower() else (0, (1 << bits) - 1)

        def check(value):
            value = _index(value)
            if low <= value <= high:
                return value
            # The messages are those of the conversion that fails first.
            where = "less than minimum" if value < low else "greater than maximum"
            if code == "Q":
                raise OverflowError("can't convert negative int to unsigned" if value < 0
                                    else "int too big to convert")
            if code == "q":
                raise OverflowError("int too big to convert")
            if code in "IL":
                if value < 0:
                    raise OverflowError("can't convert negative value to unsigned int")
                if value < 1 << 64:
                    raise OverflowError("unsigned int is greater than maximum")
                raise OverflowError("Python int too large to convert to C unsigned long")
            if not -(1 << 63) <= value < 1 << 63:
                raise OverflowError("Python int too large to convert to C long")
            if code == "b" and not -(1 << 15) <= value < 1 << 15:
                code_said = "signed short integer"
            elif code == "H" and not -(1 << 31) <= value < 1 << 31:
                code_said = "signed integer"
            else:
                code_said = {"b": "signed char", "B": "unsigned byte integer",
                             "h": "signed short integer", "H": "unsigned short",
                             "i": "signed integer"}[code]
            raise OverflowError(f"{code_said} is {where}")
    return check


def _real(value):
    if isinstance(value, (int, float)):
        return float(value)
    try:
        return float(value)
    except TypeError:
        raise TypeError(f"must be real number, not {type(value).__name__}") from None


_CHECKERS = {code: _checker(code) for code in typecodes}


class array:
    """array(typecode [, initializer]) -> array

Return a new array whose items are restricted by typecode, and
initialized from the optional initializer value, which must be a list,
string or iterable over elements of the appropriate type.
"""

    __slots__ = ("_code", "_items", "_check")

    def __new__(cls, typecode, initializer=(), /):
        if not isinstance(typecode, str):
            raise TypeError("array() argument 1 must be a unicode character, not "
                            f"{type(typecode).__name__}")
        if len(typecode) != 1:
            raise TypeError("array() argument 1 must be a unicode character, not str")
        if typecode not in _SIZES:
            raise ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
        if isinstance(initializer, str) and typecode != "u":
            raise TypeError("cannot use a str to initialize an array with typecode "
                            f"'{typecode}'")
        if (isinstance(initializer, array) and initializer._code == "u" and typecode != "u"):
            raise TypeError("cannot use a unicode array to initialize an array with typecode "
                            f"'{typecode}'")
        made = object.__new__(cls)
        made._code = typecode
        made._check = _CHECKERS[typecode]
        made._items = []
        if isinstance(initializer, (bytes, bytearray)):
            made.frombytes(initializer)
        elif isinstance(initializer, array) and initializer._code == typecode:
            made._items = initializer._items[:]
        else:
            made._items = [made._check(item) for item in initializer]
        return made

    def __init__(self, *args):
        pass

    @property
    def typecode(self):
        """the typecode character used to create the array"""
        return self._code

    @property
    def itemsize(self):
        """the size, in bytes, of one array item"""
        return _SIZES[self._code]

    def append(self, v, /):
        """Append new value v to the end of the array."""
        self._items.append(self._check(v))

    def byteswap(self):
        """Byteswap all items of the array."""
        data = bytearray(self.tobytes())
        size = self.itemsize
        swapped = bytearray()
        for at in range(0, len(data), size):
            swapped += data[at:at + size][::-1]
        self._items = []
        self.frombytes(bytes(swapped))

    def count(self, v, /):
        """Return number of occurrences of v in the array."""
        return self._items.count(v)

    def extend(self, bb, /):
        """Append items to the end of the array."""
        if isinstance(bb, array):
            if bb._code != self._code:
                raise TypeError("can only extend with array of same kind")
            self._items.extend(bb._items)
            return
        for item in bb:
            self.append(item)

    def fromlist(self, list, /):
        """Append items to array from list."""
        if type(list) is not _list and not isinstance(list, _list):
            raise TypeError("arg must be list")
        self._items.extend([self._check(item) for item in list])

    def frombytes(self, buffer, /):
        """Appends items from the string, interpreting it as an array of machine values."""
        if isinstance(buffer, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(buffer)
        size = self.itemsize
        if len(data) % size:
            raise ValueError("bytes length not a multiple of item size")
        count = len(data) // size
        if self._code == "u":
            self._items.extend(data.decode("utf-32-le"))
        else:
            self._items.extend(struct.unpack(f"={count}{_packed(self._code)}", data))

    def tobytes(self):
        """Convert the array to an array of machine values and return the bytes representation."""
        if self._code == "u":
            return "".join(self._items).encode("utf-32-le")
        return struct.pack(f"={len(self._items)}{_packed(self._code)}", *self._items)

    def fromunicode(self, ustr, /):
        """Extends this array with data from the unicode string ustr."""
        if self._code != "u":
            raise ValueError("fromunicode() may only be called on unicode type arrays")
        if not isinstance(ustr, str):
            raise TypeError(f"fromunicode() argument must be str, not {type(ustr).__name__}")
        self._items.extend(ustr)

    def tounicode(self):
        """Extends this array with data from the unicode string ustr."""
        if self._code != "u":
            raise ValueError("tounicode() may only be called on unicode type arrays")
        return "".join(self._items)

    def index(self, v, start=0, stop=9223372036854775807, /):
        """Return index of first occurrence of v in the array."""
        try:
            return self._items.index(v, start, stop)
        except ValueError:
            raise ValueError("array.index(x): x not in array") from None

    def insert(self, i, v, /):
        """Insert a new item v into the array before position i."""
        self._items.insert(i, self._check(v))

    def pop(self, i=-1, /):
        """Return the i-th element and delete it from the array."""
        if not self._items:
            raise IndexError("pop from empty array")
        try:
            return self._items.pop(i)
        except IndexError:
            raise IndexError("pop index out of range") from None

    def remove(self, v, /):
        """Remove the first occurrence of v in the array."""
        try:
            self._items.remove(v)
        except ValueError:
            raise ValueError("array.remove(x): x not in array") from None

    def reverse(self):
        """Reverse the order of the items in the array."""
        self._items.reverse()

    def tolist(self):
        """Convert array to an ordinary list with the same items."""
        return self._items[:]

    def tofile(self, f, /):
        """Write all items (as machine values) to the file object f."""
        f.write(self.tobytes())

    def fromfile(self, f, n, /):
        """Read n objects from the file object f and append them to the end of the array."""
        if n < 0:
            raise ValueError("negative count")
        data = f.read(n * self.itemsize)
        if not isinstance(data, bytes):
            raise TypeError("read() didn't return bytes")
        self.frombytes(data[:len(data) // self.itemsize * self.itemsize])
        if len(data) != n * self.itemsize:
            raise EOFError("read() didn't return enough bytes")

    def _of(self, items):
        made = object.__new__(array)
        made._code = self._code
        made._check = self._check
        made._items = items
        return made

    def __copy__(self):
        return self._of(self._items[:])

    def __deepcopy__(self, memo):
        return self._of(self._items[:])

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        at = 0
        while at < len(self._items):
            yield self._items[at]
            at += 1

    def __contains__(self, value):
        return value in self._items

    def __getitem__(self, key):
        if isinstance(key, slice):
            return self._of(self._items[key])
        try:
            return self._items[key]
        except IndexError:
            raise IndexError("array index out of range") from None
        except TypeError:
            raise TypeError("array indices must be integers") from None

    def __setitem__(self, key, value):
        if isinstance(key, slice):
            if not isinstance(value, array):
                raise TypeError(f"can only assign array (not \"{type(value).__name__}\") to array "
                                "slice")
            if value._code != self._code:
                raise TypeError("bad argument type for built-in operation")
            try:
                self._items[key] = value._items
            except ValueError as error:
                raise ValueError(str(error).replace("sequence", "array")) from None
            return
        try:
            self._items[key]
        except IndexError:
            raise IndexError("array assignment index out of range") from None
        except TypeError:
            raise TypeError("array indices must be integers") from None
        self._items[key] = self._check(value)

    def __delitem__(self, key):
        try:
            del self._items[key]
        except IndexError:
            raise IndexError("array assignment index out of range") from None
        except TypeError:
            raise TypeError("array indices must be integers") from None

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f"can only append array (not \"{type(other).__name__}\") to array")
        if other._code != self._code:
            raise TypeError("bad argument type for built-in operation")
        return self._of(self._items + other._items)

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f"can only extend with array (not \"{type(other).__name__}\")")
        self.extend(other)
        return self

    def __mul__(self, count):
        if not hasattr(type(count), "__index__"):
            return NotImplemented
        return self._of(self._items * count)

    __rmul__ = __mul__

    def __imul__(self, count):
        if not hasattr(type(count), "__index__"):
            return NotImplemented
        self._items *= count
        return self

    def _compare(name):
        ours = getattr(list, name)

        def compare(self, other):
            if not isinstance(other, array):
                return NotImplemented
            return ours(self._items, other._items)

        compare.__name__ = name
        compare.__qualname__ = "array." + name
        return compare

    __eq__ = _compare("__eq__")
    __ne__ = _compare("__ne__")
    __lt__ = _compare("__lt__")
    __le__ = _compare("__le__")
    __gt__ = _compare("__gt__")
    __ge__ = _compare("__ge__")
    del _compare

    __hash__ = None

    def __repr__(self):
        name = type(self).__name__
        if not self._items:
            return f"{name}('{self._code}')"
        items = "".join(self._items) if self._code == "u" else self._items
        return f"{name}('{self._code}', {items!r})"

    __class_getitem__ = classmethod(type(list[int]))


_list = list
array.__module__ = "array"
ArrayType = array


def _packed(code):
    """The code that `struct` has for items of that size."""
    return {"l": "q", "L": "Q"}.get(code, code)
