import binascii
import cmath
import codecs
import contextvars
import csv
import datetime
import decimal
import hashlib
import operator
import stat
import zlib

wrong = [
    lambda: operator.add(1),
    lambda: operator.neg(1, 2),
    lambda: operator.abs(value=1),
    lambda: cmath.sqrt(),
    lambda: cmath.log(1, 2, 3),
    lambda: cmath.log(1, None),
    lambda: stat.S_ISDIR(1, 2),
    lambda: stat.S_IMODE(1 << 40),
    lambda: binascii.a2b_base64(),
    lambda: binascii.hexlify('text'),
    lambda: binascii.crc32('text', 0),
    lambda: binascii.a2b_qp('text', 'yes'),
    lambda: codecs.lookup(),
    lambda: codecs.strict_errors(1, 2),
    lambda: contextvars.copy_context(1),
    lambda: contextvars.ContextVar('a').set(),
    lambda: csv.reader(),
    lambda: csv.get_dialect(1, 2),
    lambda: datetime.date(1, 2, 3, 4),
    lambda: datetime.date.fromordinal(),
    lambda: datetime.datetime.strptime('2020'),
    lambda: decimal.Decimal(1).sqrt(1, 2),
    lambda: decimal.Decimal(1).compare(),
    lambda: decimal.Context().add(1),
    lambda: decimal.Context(precision=1),
    lambda: hashlib.md5(b'', b'', b''),
    lambda: hashlib.md5().update(),
    lambda: hashlib.md5().hexdigest(1),
    lambda: zlib.adler32(b'', 'x'),
    lambda: max(none=1),
    lambda: enumerate(none=1),
    lambda: super(1, 2, 3),
    lambda: (1).__add__(value=2),
    lambda: [].__init__(1, 2),
    lambda: type(1, none=1),
    lambda: list[int].none,
]
for call in wrong:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
# output:
#| TypeError add expected 2 arguments, got 1
#| TypeError _operator.neg() takes exactly one argument (2 given)
#| TypeError _operator.abs() takes no keyword arguments
#| TypeError cmath.sqrt() takes exactly one argument (0 given)
#| TypeError log expected at most 2 arguments, got 3
#| TypeError must be real number, not NoneType
#| TypeError _stat.S_ISDIR() takes exactly one argument (2 given)
#| OverflowError mode out of range
#| TypeError a2b_base64() takes exactly 1 positional argument (0 given)
#| TypeError a bytes-like object is required, not 'str'
#| TypeError a bytes-like object is required, not 'str'
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError _codecs.lookup() takes exactly one argument (0 given)
#| TypeError strict_errors() takes exactly one argument (2 given)
#| TypeError _contextvars.copy_context() takes no arguments (1 given)
#| TypeError ContextVar.set() takes exactly one argument (0 given)
#| TypeError  expected at least 1 argument, got 0
#| TypeError get_dialect() takes at most 1 argument (2 given)
#| TypeError function takes at most 3 arguments (4 given)
#| TypeError fromordinal() takes exactly 1 argument (0 given)
#| TypeError strptime() takes exactly 2 arguments (1 given)
#| TypeError function takes at most 1 argument (2 given)
#| TypeError function missing required argument 'other' (pos 1)
#| TypeError function takes exactly 2 arguments (1 given)
#| TypeError 'precision' is an invalid keyword argument for this function
#| TypeError openssl_md5() takes at most 2 arguments (3 given)
#| TypeError HASH.update() takes exactly one argument (0 given)
#| TypeError HASH.hexdigest() takes no arguments (1 given)
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError max expected at least 1 argument, got 0
#| TypeError 'none' is an invalid keyword argument for enumerate()
#| TypeError super() expected at most 2 arguments, got 3
#| TypeError wrapper __add__() takes no keyword arguments
#| TypeError list expected at most 1 argument, got 2
#| TypeError type() takes no keyword arguments
#| AttributeError type object 'list' has no attribute 'none'
