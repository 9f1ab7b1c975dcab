"""hashlib module - A common interface to many hash functions."""

import _hashes
from _operator import index as _index

algorithms_guaranteed = {"md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b",
                         "blake2s", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128",
                         "shake_256"}
algorithms_available = algorithms_guaranteed | {"sha512_224", "sha512_256"}

__all__ = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s",
           "sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128", "shake_256", "new",
           "algorithms_guaranteed", "algorithms_available", "pbkdf2_hmac", "file_digest", "scrypt")

# The sizes of each: digest and block.
_SIZES = {"md5": (16, 64), "sha1": (20, 64), "sha224": (28, 64), "sha256": (32, 64),
          "sha384": (48, 128), "sha512": (64, 128), "sha512_224": (28, 128),
          "sha512_256": (32, 128), "sha3_224": (28, 144), "sha3_256": (32, 136),
          "sha3_384": (48, 104), "sha3_512": (64, 72), "shake_128": (0, 168),
          "shake_256": (0, 136)}
_OTHER_NAMES = {"sha512-224": "sha512_224", "sha512-256": "sha512_256", "sha3-224": "sha3_224",
                "sha3-256": "sha3_256", "sha3-384": "sha3_384", "sha3-512": "sha3_512",
                "shake128": "shake_128", "shake256": "shake_256", "sha-1": "sha1",
                "sha-224": "sha224", "sha-256": "sha256", "sha-384": "sha384",
                "sha-512": "sha512", "sha2-224": "sha224", "sha2-256": "sha256",
                "sha2-384": "sha384", "sha2-512": "sha512"}


def _checked(data):
    """Data to be hashed."""
    if isinstance(data, str):
        raise TypeError("Strings must be encoded before hashing")
    try:
        return memoryview(data)
    except TypeError:
        raise TypeError("object supporting the buffer API required") from None


class HASH:
    """A hash is an object used to calculate a checksum of a string of information."""

    __slots__ = ("_name", "_state")
    __module__ = "_hashlib"

    def __new__(cls, *args, **kwargs):
        raise TypeError(f"cannot create '{cls.__module__}.{cls.__name__}' instances")

    @property
    def name(self):
        """algorithm name."""
        return self._name

    @property
    def digest_size(self):
        """Digest size in bytes."""
        return _SIZES[self._name][0]

    @property
    def block_size(self):
        """Block size in bytes."""
        return _SIZES[self._name][1]

    def update(self, obj, /):
        """Update this hash object's state with the provided string."""
        self._state = _hashes.update(self._name, self._state, _checked(obj))

    def copy(self):
        """Return a copy of the hash object."""
        made = object.__new__(type(self))
        made._name = self._name
        made._state = self._state
        return made

    def digest(self):
        """Return the digest value as a bytes object."""
        return _hashes.digest(self._name, self._state, 0)

    def hexdigest(self):
        """Return the digest value as a string of hexadecimal digits."""
        return self.digest().hex()

    def __copy__(self):
        raise TypeError(f"cannot pickle '{type(self).__module__}.{type(self).__name__}' object")

    def __deepcopy__(self, memo):
        raise TypeError(f"cannot pickle '{type(self).__module__}.{type(self).__name__}' object")

    def __repr__(self):
        return f"<{self._name} {type(self).__module__}.{type(self).__name__} object @ {id(self):#x}>"


_MISSING = object()


def _size(length):
    length = _index(length)
    if not -1 << 63 <= length < 1 << 63:
        raise OverflowError("Python int too large to convert to C ssize_t")
    return length


class HASHXOF(HASH):
    """A hash is an object used to calculate a checksum of a string of information."""

    __slots__ = ()
    __module__ = "_hashlib"

    def digest(self, length=_MISSING):
        """Return the digest value as a bytes object."""
        if length is _MISSING:
            raise TypeError("digest() missing required argument 'length' (pos 1)")
        length = _size(length)
        if length < 0:
            raise SystemError("Negative size passed to PyBytes_FromStringAndSize")
        return _hashes.digest(self._name, self._state, length)

    def hexdigest(self, length=_MISSING):
        """Return the digest value as a string of hexadecimal digits."""
        if length is _MISSING:
            raise TypeError("hexdigest() missing required argument 'length' (pos 1)")
        length = _size(length)
        if length < 0:
            raise MemoryError
        return _hashes.digest(self._name, self._state, length).hex()


def _make(name, string):
    made = object.__new__(HASHXOF if name.startswith("shake") else HASH)
    made._name = name
    made._state = _hashes.start(name)
    if string is not b"":
        made.update(string)
    return made


def md5(string=b"", *, usedforsecurity=True):
    """Returns a md5 hash object; optionally initialized with a string"""
    return _make("md5", string)


def sha1(string=b"", *, usedforsecurity=True):
    """Returns a sha1 hash object; optionally initialized with a string"""
    return _make("sha1", string)


def sha224(string=b"", *, usedforsecurity=True):
    """Returns a sha224 hash object; optionally initialized with a string"""
    return _make("sha224", string)


def sha256(string=b"", *, usedforsecurity=True):
    """Returns a sha256 hash object; optionally initialized with a string"""
    return _make("sha256", string)


def sha384(string=b"", *, usedforsecurity=True):
    """Returns a sha384 hash object; optionally initialized with a string"""
    return _make("sha384", string)


def sha512(string=b"", *, usedforsecurity=True):
    """Returns a sha512 hash object; optionally initialized with a string"""
    return _make("sha512", string)


def sha3_224(string=b"", *, usedforsecurity=True):
    """Returns a sha3-224 hash object; optionally initialized with a string"""
    return _make("sha3_224", string)


def sha3_256(string=b"", *, usedforsecurity=True):
    """Returns a sha3-256 hash object; optionally initialized with a string"""
    return _make("sha3_256", string)


def sha3_384(string=b"", *, usedforsecurity=True):
    """Returns a sha3-384 hash object; optionally initialized with a string"""
    return _make("sha3_384", string)


def sha3_512(string=b"", *, usedforsecurity=True):
    """Returns a sha3-512 hash object; optionally initialized with a string"""
    return _make("sha3_512", string)


def shake_128(string=b"", *, usedforsecurity=True):
    """Returns a shake-128 variable hash object; optionally initialized with a string"""
    return _make("shake_128", string)


def shake_256(string=b"", *, usedforsecurity=True):
    """Returns a shake-256 variable hash object; optionally initialized with a string"""
    return _make("shake_256", string)


def _buffer(data):
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def _c_int(number):
    number = _index(number)
    if not -1 << 31 <= number < 1 << 31:
        raise OverflowError("Python int too large to convert to C int")
    return number


class _Blake:
    """What BLAKE2b and BLAKE2s share."""

    __slots__ = ("_state", "_size")

    def __new__(cls, data=b"", /, *, digest_size=None, key=b"", salt=b"", person=b"", fanout=1,
                depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False,
                usedforsecurity=True):
        most = cls.MAX_DIGEST_SIZE
        wide = most == 64
        if digest_size is None:
            digest_size = most
        digest_size = _c_int(digest_size)
        key, salt, person = _buffer(key), _buffer(salt), _buffer(person)
        fanout, depth = _c_int(fanout), _c_int(depth)
        for number in (leaf_size, node_offset):
            if not isinstance(number, int):
                raise TypeError("an integer is required")
            if number < 0:
                raise ValueError("value must be positive")
        if leaf_size >= 1 << 64:
            raise OverflowError("Python int too large to convert to C unsigned long")
        if node_offset >= 1 << 64:
            raise OverflowError("int too big to convert")
        node_depth, inner_size = _c_int(node_depth), _c_int(inner_size)
        if digest_size <= 0 or digest_size > most:
            raise ValueError(f"digest_size must be between 1 and {most} bytes")
        if len(salt) > cls.SALT_SIZE:
            raise ValueError(f"maximum salt length is {cls.SALT_SIZE} bytes")
        if len(person) > cls.PERSON_SIZE:
            raise ValueError(f"maximum person length is {cls.PERSON_SIZE} bytes")
        if fanout < 0 or fanout > 255:
            raise ValueError("fanout must be between 0 and 255")
        if depth <= 0 or depth > 255:
            raise ValueError("depth must be between 1 and 255")
        if leaf_size > 0xFFFFFFFF:
            raise OverflowError("leaf_size is too large")
        if not wide and node_offset > 0xFFFFFFFFFFFF:
            raise OverflowError("node_offset is too large")
        if node_depth < 0 or node_depth > 255:
            raise ValueError("node_depth must be between 0 and 255")
        if inner_size < 0 or inner_size > most:
            raise ValueError(f"inner_size must be between 0 and is {most}")
        if len(key) > cls.MAX_KEY_SIZE:
            raise ValueError(f"maximum key length is {cls.MAX_KEY_SIZE} bytes")
        block = bytes([digest_size, len(key), fanout, depth]) + leaf_size.to_bytes(4, "little")
        block += node_offset.to_bytes(8 if wide else 6, "little")
        block += bytes([node_depth, inner_size]) + (b"\0" * 14 if wide else b"")
        block += salt.ljust(cls.SALT_SIZE, b"\0") + person.ljust(cls.PERSON_SIZE, b"\0")
        self = object.__new__(cls)
        self._size = digest_size
        self._state = _hashes.blake2(wide, digest_size, last_node, block)
        if key:
            self.update(key.ljust(self.block_size, b"\0"))
        if data is not b"":
            self.update(data)
        return self

    @property
    def name(self):
        return type(self)._label_of

    @property
    def digest_size(self):
        return self._size

    @property
    def block_size(self):
        return self.MAX_DIGEST_SIZE * 2

    def update(self, data, /):
        """Update this hash object's state with the provided bytes-like object."""
        self._state = _hashes.update(self._label_of, self._state, _checked(data))

    def copy(self):
        """Return a copy of the hash object."""
        made = object.__new__(type(self))
        made._state = self._state
        made._size = self._size
        return made

    def digest(self):
        """Return the digest value as a bytes object."""
        return _hashes.digest(self._label_of, self._state, 0)

    def hexdigest(self):
        """Return the digest value as a string of hexadecimal digits."""
        return self.digest().hex()


class blake2b(_Blake):
    """Return a new BLAKE2b hash object."""

    __slots__ = ()
    __module__ = "_blake2"
    _label_of = "blake2b"
    SALT_SIZE = 16
    PERSON_SIZE = 16
    MAX_KEY_SIZE = 64
    MAX_DIGEST_SIZE = 64


class blake2s(_Blake):
    """Return a new BLAKE2s hash object."""

    __slots__ = ()
    __module__ = "_blake2"
    _label_of = "blake2s"
    SALT_SIZE = 8
    PERSON_SIZE = 8
    MAX_KEY_SIZE = 32
    MAX_DIGEST_SIZE = 32


def _canonical(name):
    lower = name.lower()
    lower = _OTHER_NAMES.get(lower, lower)
    return lower if lower in _SIZES else None


def new(name, data=b"", **kwargs):
    """Return a new hashing object using the named algorithm."""
    if name in ("blake2b", "BLAKE2b"):
        return blake2b(data, **kwargs)
    if name in ("blake2s", "BLAKE2s"):
        return blake2s(data, **kwargs)
    for keyword in kwargs:
        if keyword != "usedforsecurity":
            raise TypeError(f"{keyword!r} is an invalid keyword argument for new()")
    if not isinstance(name, str):
        raise TypeError("name must be a string")
    found = _canonical(name)
    if found is None:
        raise ValueError("unsupported hash type " + name)
    return _make(found, data)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """Password based key derivation function 2 (PKCS #5 v2.0) with HMAC as pseudorandom function."""
    if not isinstance(hash_name, str):
        raise TypeError("pbkdf2_hmac() argument 'hash_name' must be str, "
                        f"not {type(hash_name).__name__}")
    password, salt = _buffer(password), _buffer(salt)
    found = _canonical(hash_name)
    if found is None or found.startswith("shake"):
        raise ValueError("unsupported hash type " + hash_name)
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    if iterations > 0x7FFFFFFF:
        raise OverflowError("iteration value is too great.")
    if dklen is None:
        dklen = _SIZES[found][0]
    if dklen < 1:
        raise ValueError("key length must be greater than 0.")
    if dklen > 0x7FFFFFFF:
        raise OverflowError("key length is too great.")
    return _hashes.pbkdf2(found, password, salt, iterations, dklen)


def scrypt(password, *, salt=None, n=None, r=None, p=None, maxmem=0, dklen=64):
    """scrypt password-based key derivation function."""
    password = _buffer(password)
    if salt is None:
        raise TypeError("salt is required")
    salt = _buffer(salt)
    if n is None or not isinstance(n, int):
        raise TypeError("n is required and must be an unsigned int")
    if n < 2 or n & (n - 1):
        raise ValueError("n must be a power of 2.")
    if r is None or not isinstance(r, int):
        raise TypeError("r is required and must be an unsigned int")
    if p is None or not isinstance(p, int):
        raise TypeError("p is required and must be an unsigned int")
    if maxmem < 0 or maxmem > 0x7FFFFFFF:
        raise ValueError(f"maxmem must be positive and smaller than {0x7FFFFFFF}")
    if dklen < 1 or dklen > 0x7FFFFFFF:
        raise ValueError(f"dklen must be greater than 0 and smaller than {0x7FFFFFFF}")
    most = maxmem or 32 * 1024 * 1024
    needed = 128 * r * p + 32 * r * (n + 2) * 4
    made = None
    if r > 0 and p > 0 and needed <= most and r * p < 1 << 30:
        made = _hashes.scrypt(password, salt, n.bit_length() - 1, r, p, dklen)
    if made is None:
        if needed > most:
            raise ValueError("[digital envelope routines] memory limit exceeded")
        raise ValueError("Invalid parameter combination for n, r, p, maxmem.")
    return made


def file_digest(fileobj, digest, /, *, _bufsize=2**18):
    """Hash the contents of a file-like object. Returns a digest object."""
    made = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, "getbuffer"):
        made.update(fileobj.getbuffer())
        return made
    if not (hasattr(fileobj, "readinto") and hasattr(fileobj, "readable")
            and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    buffer = bytearray(_bufsize)
    view = memoryview(buffer)
    while size := fileobj.readinto(buffer):
        made.update(view[:size])
    return made
