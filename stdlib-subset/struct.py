"""Functions to convert between Python values and C structs.
Python bytes objects are used to hold the data representing the C struct
and also as format strings (explained below) to describe the layout of data
in the C struct."""

import math
import operator

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct",
           "error"]


class error(Exception):
    pass


error.__module__ = "struct"

# Sizes by letter: as this platform's C has them (x86-64, little endian), and the standard ones.
_NATIVE = {"x": 1, "c": 1, "b": 1, "B": 1, "?": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8,
           "q": 8, "Q": 8, "n": 8, "N": 8, "e": 2, "f": 4, "d": 8, "s": 1, "p": 1, "P": 8}
_STANDARD = {"x": 1, "c": 1, "b": 1, "B": 1, "?": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 4,
             "L": 4, "q": 8, "Q": 8, "e": 2, "f": 4, "d": 8, "s": 1, "p": 1}
_SIGNED = frozenset("bhilqn")
_NAMES = {"b": "byte", "B": "ubyte", "h": "short", "H": "ushort"}
# Bits of the mantissa and of the exponent.
_FLOATS = {"e": (10, 5), "f": (23, 8), "d": (52, 11)}
_MAX = (1 << 63) - 1


def _parse(format):
    """Byte order, size, and a list of (letter, count, place, size of one)."""
    if isinstance(format, str):
        format = format.encode("ascii").decode("ascii")
    elif isinstance(format, bytes):
        format = format.decode("latin-1")
    else:
        raise TypeError("Struct() argument 1 must be a str or bytes object, not "
                        + type(format).__name__)
    order, sizes, aligned, at = "little", _NATIVE, True, 0
    if format[:1] and format[0] in "@=<>!":
        at = 1
        if format[0] != "@":
            sizes, aligned = _STANDARD, False
        if format[0] in ">!":
            order = "big"
    place = 0
    items = []
    end = len(format)
    while at < end:
        letter = format[at]
        at += 1
        if letter.isspace():
            continue
        count = 1
        if letter in "0123456789":
            start = at - 1
            while at < end and format[at] in "0123456789":
                at += 1
            if at == end:
                raise error("repeat count given without format specifier")
            digits = format[start:at]
            if len(digits) > 19 or int(digits) > _MAX:
                raise error("total struct size too long")
            count = int(digits)
            letter = format[at]
            at += 1
        size = sizes.get(letter)
        if size is None:
            raise error("bad char in struct format")
        if aligned and letter not in "xcbB?sp":
            place += -place % size
        if place + size * count > _MAX:
            raise error("total struct size too long")
        if letter != "x" and (count or letter in "sp"):
            items.append((letter, count, place, size))
        place += size * count
    return order, place, items


def _float_bits(x, mantissa, exponent):
    """A float as the bits of a smaller one, rounded half to even; None if it is too large."""
    sign = 1 if math.copysign(1.0, x) < 0 else 0
    sign <<= mantissa + exponent
    top = (1 << exponent) - 1
    if x != x:
        return sign | top << mantissa | 1 << (mantissa - 1)
    x = abs(x)
    if x == 0:
        return sign
    if x == math.inf:
        return sign | top << mantissa
    bias = (1 << (exponent - 1)) - 1
    power = math.frexp(x)[1] - 1
    if power > bias:
        return None
    power = max(power, 1 - bias)
    bits = round(math.ldexp(x, mantissa - power))
    # A carry out of the mantissa raises the exponent by itself.
    bits += (power + bias - 1) << mantissa
    if bits >> mantissa >= top:
        return None
    return sign | bits


def _float_of(bits, mantissa, exponent):
    top = (1 << exponent) - 1
    power = bits >> mantissa & top
    rest = bits & ((1 << mantissa) - 1)
    if power == top:
        x = math.nan if rest else math.inf
    elif power == 0:
        x = math.ldexp(float(rest), 2 - (1 << (exponent - 1)) - mantissa)
    else:
        x = math.ldexp(float(rest | 1 << mantissa),
                       power - (1 << (exponent - 1)) + 1 - mantissa)
    return math.copysign(x, -1.0) if bits >> (mantissa + exponent) else x


def _integer(letter, value, size, big):
    """The bytes of an int are those of this number, which fits."""
    if not isinstance(value, int):
        if not hasattr(value, "__index__"):
            raise error("required argument is not an integer")
        value = operator.index(value)
    bits = 8 * size
    if letter in _SIGNED:
        low, high = -(1 << (bits - 1)), (1 << (bits - 1)) - 1
    elif letter == "P":
        low, high = -(1 << (bits - 1)), (1 << bits) - 1
    else:
        low, high = 0, (1 << bits) - 1
    if low <= value <= high:
        return value
    if big and size == 8:
        raise error("int too large to convert")
    if letter in _NAMES and (size == 1 or not big) and -_MAX - 1 <= value <= _MAX:
        raise error(f"{_NAMES[letter]} format requires {low} <= number <= {high}")
    # What does not fit the C type that is read first is told from what does not fit this one.
    least, most = (-_MAX - 1, _MAX) if letter in _SIGNED else (0, 2 * _MAX + 1)
    if size in (2, 4) and least <= value <= most and (big or size == 4):
        raise error(f"'{letter}' format requires {low} <= number <= {high}")
    raise error("argument out of range")


class Struct:
    """Struct(fmt) --> compiled struct object"""

    __slots__ = ("format", "size", "_order", "_items", "_count", "_native", "_big")

    def __init__(self, format):
        self._order, self.size, self._items = _parse(format)
        if not isinstance(format, str):
            format = format.decode("latin-1")
        self.format = format
        self._native = format[:1] not in ("=", "<", ">", "!") or not format
        self._big = self._order == "big"
        count = 0
        for letter, times, place, size in self._items:
            count += 1 if letter in "sp" else times
        self._count = count

    def _packed(self, values, name):
        if len(values) != self._count:
            raise error(f"{name} expected {self._count} items for packing (got {len(values)})")
        out = bytearray(self.size)
        order = self._order
        given = iter(values)
        for letter, count, place, size in self._items:
            if letter in "sp":
                value = next(given)
                if not isinstance(value, (bytes, bytearray)):
                    raise error(f"argument for '{letter}' must be a bytes object")
                if letter == "s":
                    value = value[:count]
                    out[place:place + len(value)] = value
                elif count:
                    value = value[:min(count - 1, 255)]
                    out[place] = len(value)
                    out[place + 1:place + 1 + len(value)] = value
                continue
            for _ in range(count):
                value = next(given)
                if letter == "c":
                    if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
                        raise error("char format requires a bytes object of length 1")
                    out[place] = value[0]
                elif letter == "?":
                    out[place] = 1 if value else 0
                elif letter in _FLOATS:
                    bits = self._float(letter, value)
                    out[place:place + size] = bits.to_bytes(size, order)
                else:
                    number = _integer(letter, value, size, self._big)
                    if number < 0:
                        number += 1 << 8 * size
                    out[place:place + size] = number.to_bytes(size, order)
                place += size
        return out

    def _float(self, letter, value):
        try:
            x = float(value) if not isinstance(value, (str, bytes, bytearray)) else None
        except TypeError:
            x = None
        if x is None:
            raise error("required argument is not a float")
        mantissa, exponent = _FLOATS[letter]
        bits = _float_bits(x, mantissa, exponent)
        if bits is None:
            if letter == "f" and self._native:
                return _float_bits(math.copysign(math.inf, x), mantissa, exponent)
            raise OverflowError(f"float too large to pack with {letter} format")
        return bits

    def _unpacked(self, data, start):
        result = []
        order = self._order
        for letter, count, place, size in self._items:
            place += start
            if letter == "s":
                result.append(bytes(data[place:place + count]))
                continue
            if letter == "p":
                length = min(data[place], count - 1) if count else 0
                result.append(bytes(data[place + 1:place + 1 + length]))
                continue
            for _ in range(count):
                if letter == "c":
                    result.append(bytes(data[place:place + 1]))
                elif letter == "?":
                    result.append(data[place] != 0)
                else:
                    raw = data[place:place + size]
                    if letter in _FLOATS:
                        result.append(_float_of(int.from_bytes(raw, order), *_FLOATS[letter]))
                    else:
                        result.append(int.from_bytes(raw, order, signed=letter in _SIGNED))
                place += size
        return tuple(result)

    def pack(self, *values):
        """S.pack(v1, v2, ...) -> bytes"""
        return bytes(self._packed(values, "pack"))

    def pack_into(self, buffer, offset, /, *values):
        """S.pack_into(buffer, offset, v1, v2, ...)"""
        if not isinstance(buffer, (bytearray, memoryview)):
            raise TypeError("argument must be read-write bytes-like object, not "
                            + type(buffer).__name__)
        if len(values) != self._count:
            raise error(f"pack_into expected {self._count} items for packing (got {len(values)})")
        length = len(buffer)
        if offset < 0:
            if offset + self.size > 0:
                raise error(f"no space to pack {self.size} bytes at offset {offset}")
            if offset + length < 0:
                raise error(f"offset {offset} out of range for {length}-byte buffer")
            offset += length
        if length - offset < self.size:
            raise error(f"pack_into requires a buffer of at least {self.size + offset} bytes for "
                        f"packing {self.size} bytes at offset {offset} (actual buffer size is "
                        f"{length})")
        buffer[offset:offset + self.size] = self._packed(values, "pack_into")

    def unpack(self, buffer, /):
        """S.unpack(buffer) -> (v1, v2, ...)"""
        data = memoryview(buffer).cast("B") if not isinstance(buffer, (bytes, bytearray)) else buffer
        if len(data) != self.size:
            raise error(f"unpack requires a buffer of {self.size} bytes")
        return self._unpacked(data, 0)

    def unpack_from(self, buffer, offset=0):
        """S.unpack_from(buffer, offset=0) -> (v1, v2, ...)"""
        data = memoryview(buffer).cast("B") if not isinstance(buffer, (bytes, bytearray)) else buffer
        length = len(data)
        if offset < 0:
            if offset + self.size > 0:
                raise error(f"not enough data to unpack {self.size} bytes")
            if offset + length < 0:
                raise error(f"offset {offset} out of range for {length}-byte buffer")
            offset += length
        if length - offset < self.size:
            raise error(f"unpack_from requires a buffer of at least {self.size + offset} bytes for "
                        f"unpacking {self.size} bytes at offset {offset} (actual buffer size is "
                        f"{length})")
        return self._unpacked(data, offset)

    def iter_unpack(self, buffer, /):
        """S.iter_unpack(buffer) -> iterator(v1, v2, ...)"""
        if self.size == 0:
            raise error("cannot iteratively unpack with a struct of length 0")
        data = memoryview(buffer).cast("B") if not isinstance(buffer, (bytes, bytearray)) else buffer
        if len(data) % self.size:
            raise error("iterative unpacking requires a buffer of a multiple of "
                        f"{self.size} bytes")
        return (self._unpacked(data, at) for at in range(0, len(data), self.size))


_known = {}


def _struct(format):
    found = _known.get(format) if isinstance(format, (str, bytes)) else None
    if found is None:
        found = Struct(format)
        if len(_known) >= 100:
            _known.clear()
        _known[format] = found
    return found


def calcsize(format, /):
    """Return size in bytes of the struct described by the format string."""
    return _struct(format).size


def pack(*values):
    """pack(format, v1, v2, ...) -> bytes

    Return a bytes object containing the values v1, v2, ... packed according
    to the format string.  See help(struct) for more on format strings."""
    if not values:
        raise TypeError("missing format argument")
    return _struct(values[0]).pack(*values[1:])


def pack_into(format, buffer, offset, /, *values):
    """pack_into(format, buffer, offset, v1, v2, ...)"""
    _struct(format).pack_into(buffer, offset, *values)


def unpack(format, buffer, /):
    """Return a tuple containing values unpacked according to the format string."""
    return _struct(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    """Return a tuple containing values unpacked according to the format string."""
    return _struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    """Return an iterator yielding tuples unpacked from the given bytes."""
    return _struct(format).iter_unpack(buffer)
