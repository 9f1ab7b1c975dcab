"""HMAC (Keyed-Hashing for Message Authentication) module.

Implements the HMAC algorithm as described by RFC 2104.
"""

import hashlib as _hashlib
import warnings as _warnings
from _binascii import compare_digest as _compare

trans_5C = bytes(x ^ 0x5C for x in range(256))
trans_36 = bytes(x ^ 0x36 for x in range(256))

digest_size = None


def _has_buffer(value):
    try:
        memoryview(value)
    except TypeError:
        return False
    return True


def compare_digest(a, b, /):
    """Return 'a == b'."""
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError("comparing strings with non-ASCII characters is not supported")
        return _compare(a.encode(), b.encode())
    kinds = (type(a).__name__, type(b).__name__)
    without = [kind for one, kind in zip((a, b), kinds) if not _has_buffer(one)]
    if len(without) == 2:
        raise TypeError("unsupported operand types(s) or combination of types: "
                        f"'{kinds[0]}' and '{kinds[1]}'")
    if without:
        raise TypeError(f"a bytes-like object is required, not '{without[0]}'")
    return _compare(a, b)


class HMAC:
    """RFC 2104 HMAC class.  Also complies with RFC 4231."""

    blocksize = 64

    __slots__ = ("_hmac", "_inner", "_outer", "block_size", "digest_size")

    def __init__(self, key, msg=None, digestmod=""):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError("key: expected bytes or bytearray, but got %r" % type(key).__name__)
        if not digestmod:
            raise TypeError("Missing required parameter 'digestmod'.")
        if callable(digestmod):
            make = digestmod
        elif isinstance(digestmod, str):
            def make(d=b""):
                return _hashlib.new(digestmod, d)
        else:
            def make(d=b""):
                return digestmod.new(d)
        self._hmac = None
        self._outer = make()
        self._inner = make()
        self.digest_size = self._inner.digest_size
        if hasattr(self._inner, "block_size"):
            block_size = self._inner.block_size
            if block_size < 16:
                _warnings.warn("block_size of %d seems too small; using our default of %d."
                               % (block_size, self.blocksize), RuntimeWarning, 2)
                block_size = self.blocksize
        else:
            _warnings.warn("No block_size attribute on given digest object; Assuming %d."
                           % self.blocksize, RuntimeWarning, 2)
            block_size = self.blocksize
        if len(key) > block_size:
            key = make(key).digest()
        self.block_size = block_size
        key = key.ljust(block_size, b"\0")
        self._outer.update(key.translate(trans_5C))
        self._inner.update(key.translate(trans_36))
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        return f"hmac-{self._inner.name}"

    def update(self, msg):
        """Feed data from msg into this hashing object."""
        self._inner.update(msg)

    def copy(self):
        """Return a separate copy of this hashing object."""
        made = type(self).__new__(type(self))
        made._hmac = None
        made.block_size = self.block_size
        made.digest_size = self.digest_size
        made._inner = self._inner.copy()
        made._outer = self._outer.copy()
        return made

    def _current(self):
        outer = self._outer.copy()
        outer.update(self._inner.digest())
        return outer

    def digest(self):
        """Return the hash value of this hashing object."""
        return self._current().digest()

    def hexdigest(self):
        """Like digest(), but returns a string of hexadecimal digits instead."""
        return self._current().hexdigest()


def new(key, msg=None, digestmod=""):
    """Create a new hashing object and return it."""
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """Fast inline implementation of HMAC."""
    return HMAC(key, msg, digest).digest()
