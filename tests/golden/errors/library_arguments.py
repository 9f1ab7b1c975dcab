def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)



import base64
import binascii
import collections
import csv
import datetime
import decimal
import hashlib
import html
import io
import json
import math
import random
import re
import sys
import unicodedata

attempt(lambda: binascii.a2b_base64('é'))  # expect: ValueError string argument should contain only ASCII characters
attempt(lambda: binascii.a2b_base64(1))  # expect: TypeError argument should be bytes, buffer or ASCII string, not 'int'
attempt(lambda: binascii.unhexlify('é'))  # expect: ValueError string argument should contain only ASCII characters
attempt(lambda: collections.deque([1]).rotate(10 ** 30))  # expect: OverflowError Python int too large to convert to C ssize_t
attempt(lambda: collections.deque([1])[10 ** 30])  # expect: IndexError cannot fit 'int' into an index-sized integer
attempt(lambda: collections.OrderedDict().popitem())  # expect: KeyError 'dictionary is empty'
attempt(lambda: csv.reader([], quoting=9))  # expect: TypeError bad "quoting" value
attempt(lambda: csv.reader([], delimiter=''))  # expect: TypeError "delimiter" must be a 1-character string
attempt(lambda: datetime.date.fromordinal(10 ** 7))  # expect: ValueError year 27380 is out of range
attempt(lambda: datetime.date.fromordinal(0))  # expect: ValueError ordinal must be >= 1
attempt(lambda: datetime.date.fromisocalendar(2021, 99, 1))  # expect: ValueError Invalid week: 99
attempt(lambda: datetime.date.fromisocalendar(10 ** 5, 1, 1))  # expect: ValueError Year is out of range: 100000
attempt(lambda: datetime.date.fromisocalendar(2021, 1, 9))  # expect: ValueError Invalid day: 9 (range is [1, 7])
attempt(lambda: datetime.timedelta(1) / datetime.timedelta(0))  # expect: ZeroDivisionError division by zero
attempt(lambda: datetime.timedelta(1) // 0)  # expect: ZeroDivisionError integer division or modulo by zero
attempt(lambda: datetime.timedelta(10 ** 30))  # expect: OverflowError Python int too large to convert to C int
attempt(lambda: datetime.timedelta(10 ** 9 + 1))
# output:
#| OverflowError days=1000000001; must have magnitude <= 999999999
attempt(lambda: datetime.date(1, 1, 1).strftime(1))  # expect: TypeError strftime() argument 1 must be str, not int
attempt(lambda: datetime.date(1, 1, 1).__format__(1))  # expect: TypeError __format__() argument 1 must be str, not int
attempt(lambda: datetime.datetime(1, 1, 1).isoformat(timespec='x'))  # expect: ValueError Unknown timespec value
attempt(lambda: decimal.Decimal([]))  # expect: ValueError argument must be a sequence of length 3
attempt(lambda: decimal.Decimal({}))  # expect: TypeError conversion from dict to Decimal is not supported
attempt(lambda: decimal.Context(rounding=5))
# output:
#| TypeError valid values for rounding are:
#|   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
#|    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
#|    ROUND_05UP]
attempt(lambda: decimal.Context(traps={1: 2}))  # expect: KeyError 'invalid signal dict'
attempt(lambda: decimal.Context(flags={'a': 1}))  # expect: KeyError 'invalid signal dict'
attempt(lambda: hashlib.pbkdf2_hmac('sha256', b'', b'', 1, 0))  # expect: ValueError key length must be greater than 0.
attempt(lambda: hashlib.pbkdf2_hmac('sha256', b'', b'', 0))  # expect: ValueError iteration value must be greater than 0.
attempt(lambda: hashlib.new(1))  # expect: TypeError name must be a string
attempt(lambda: hashlib.new('none'))  # expect: ValueError unsupported hash type none
attempt(lambda: html.unescape(1))  # expect: TypeError argument of type 'int' is not iterable
attempt(lambda: io.BytesIO(b'a').readinto(b'a'))
# output:
#| TypeError readinto() argument must be read-write bytes-like object, not bytes
attempt(lambda: io.BytesIO(b'a').seek(0, 9))  # expect: ValueError invalid whence (9, should be 0, 1 or 2)
attempt(lambda: io.BytesIO(b'a').truncate(-1))  # expect: ValueError negative size value -1
attempt(lambda: io.BytesIO(b'a').seek(-1))  # expect: ValueError negative seek value -1
attempt(lambda: io.BytesIO.getvalue(1))
# output:
#| TypeError descriptor 'getvalue' for '_io.BytesIO' objects doesn't apply to a 'int' object
attempt(lambda: io.StringIO.getvalue(1))
# output:
#| TypeError descriptor 'getvalue' for '_io.StringIO' objects doesn't apply to a 'int' object
attempt(lambda: io.StringIO('a').seek(-1))  # expect: ValueError Negative seek position -1
attempt(lambda: io.StringIO('a').seek(1, 1))  # expect: OSError Can't do nonzero cur-relative seeks
attempt(lambda: random.Random(1).getrandbits(10 ** 30))  # expect: OverflowError Python int too large to convert to C int
attempt(lambda: random.Random(1).getrandbits(-1))  # expect: ValueError number of bits must be non-negative
attempt(lambda: re.compile(1))  # expect: TypeError first argument must be string or compiled pattern
attempt(lambda: re.compile([]))  # expect: TypeError unhashable type: 'list'
attempt(lambda: re.escape(1))  # expect: TypeError decoding to str: need a bytes-like object, int found
attempt(lambda: re.compile(bytearray(b'a')))  # expect: TypeError unhashable type: 'bytearray'
attempt(lambda: re.sub('a', lambda m: 1, 'a'))  # expect: TypeError sequence item 0: expected str instance, int found
attempt(lambda: re.sub(b'a', lambda m: 'x', b'a'))
# output:
#| TypeError sequence item 0: expected a bytes-like object, str found
attempt(lambda: re.sub('a', 1, 'a'))  # expect: TypeError decoding to str: need a bytes-like object, int found
attempt(lambda: re.match('a', b'a'))  # expect: TypeError cannot use a string pattern on a bytes-like object
attempt(lambda: sys.setrecursionlimit(0))  # expect: ValueError recursion limit must be greater or equal than 1
attempt(lambda: unicodedata.lookup(1))  # expect: TypeError a bytes-like object is required, not 'int'
attempt(lambda: unicodedata.lookup('none'))  # expect: KeyError "undefined character name 'none'"
attempt(lambda: unicodedata.name('ab'))  # expect: TypeError name() argument 1 must be a unicode character, not str


attempt(lambda: sys.stdout.write(1))  # expect: TypeError write() argument must be str, not int
attempt(lambda: sys.stdout.writelines([1]))  # expect: TypeError write() argument must be str, not int
attempt(lambda: 'a'.translate({97: 10 ** 30}))  # expect: ValueError character mapping must be in range(0x110000)
attempt(lambda: 'a'.translate({97: 1.5}))  # expect: TypeError character mapping must return integer, None or str
attempt(lambda: math.factorial(10 ** 30))
# output:
#| OverflowError factorial() argument should not exceed 9223372036854775807
