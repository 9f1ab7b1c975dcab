import calendar
import codecs
import http.client
import locale
import operator
import re
import sys
import time
import types
import unittest
import unittest.util
import urllib.parse
import warnings


def show(work, *args):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        try:
            print(getattr(work, "__name__", "?"), args, "->", work(*args))
        except Exception as e:
            print(getattr(work, "__name__", "?"), args, "->", type(e).__name__, e)
    for one in seen:
        print("   ", one.category.__name__, one.message, one.lineno)


P = urllib.parse
for name, given in [("splittype", ["type:opaque", "TYPE:x:y", "/x:y", ":x", "a:\nb"]),
                    ("splithost", ["//host:80/path", "//host", "//host?q", "//h#f", "x", "///p", "//h;x"]),
                    ("splituser", ["u:p@h", "h", "a@b@c", "@"]), ("splitpasswd", ["u:p", "u", "u:p:q", ":"]),
                    ("splitport", ["h:80", "h", "h:", "h:x", "[::1]:8", ":", "a:1:2"]),
                    ("splitnport", ["h:80", "h", "h:", "h:x", "h:\u00b2", ":5", "a:1:2"]),
                    ("splitquery", ["/p?q", "/p", "a?b?c", "?"]), ("splittag", ["/p#t", "/p", "a#b#c"]),
                    ("splitattr", ["/p;a=1;b=2", "/p", ";"]), ("splitvalue", ["a=b", "a", "a=b=c", "="]),
                    ("to_bytes", ["http://a", "http://\u00e9", b"x", 5])]:
    for one in given:
        show(getattr(P, name), one)
# output:
#| splittype ('type:opaque',) -> ('type', 'opaque')
#|     DeprecationWarning urllib.parse.splittype() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splittype ('TYPE:x:y',) -> ('type', 'x:y')
#|     DeprecationWarning urllib.parse.splittype() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splittype ('/x:y',) -> (None, '/x:y')
#|     DeprecationWarning urllib.parse.splittype() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splittype (':x',) -> (None, ':x')
#|     DeprecationWarning urllib.parse.splittype() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splittype ('a:\nb',) -> ('a', '\nb')
#|     DeprecationWarning urllib.parse.splittype() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splithost ('//host:80/path',) -> ('host:80', '/path')
#|     DeprecationWarning urllib.parse.splithost() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splithost ('//host',) -> ('host', '')
#|     DeprecationWarning urllib.parse.splithost() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splithost ('//host?q',) -> ('host', '/?q')
#|     DeprecationWarning urllib.parse.splithost() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splithost ('//h#f',) -> ('h', '/#f')
#|     DeprecationWarning urllib.parse.splithost() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splithost ('x',) -> (None, 'x')
#|     DeprecationWarning urllib.parse.splithost() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splithost ('///p',) -> ('', '/p')
#|     DeprecationWarning urllib.parse.splithost() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splithost ('//h;x',) -> ('h;x', '')
#|     DeprecationWarning urllib.parse.splithost() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splituser ('u:p@h',) -> ('u:p', 'h')
#|     DeprecationWarning urllib.parse.splituser() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splituser ('h',) -> (None, 'h')
#|     DeprecationWarning urllib.parse.splituser() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splituser ('a@b@c',) -> ('a@b', 'c')
#|     DeprecationWarning urllib.parse.splituser() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splituser ('@',) -> ('', '')
#|     DeprecationWarning urllib.parse.splituser() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitpasswd ('u:p',) -> ('u', 'p')
#|     DeprecationWarning urllib.parse.splitpasswd() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitpasswd ('u',) -> ('u', None)
#|     DeprecationWarning urllib.parse.splitpasswd() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitpasswd ('u:p:q',) -> ('u', 'p:q')
#|     DeprecationWarning urllib.parse.splitpasswd() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitpasswd (':',) -> ('', '')
#|     DeprecationWarning urllib.parse.splitpasswd() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitport ('h:80',) -> ('h', '80')
#|     DeprecationWarning urllib.parse.splitport() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitport ('h',) -> ('h', None)
#|     DeprecationWarning urllib.parse.splitport() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitport ('h:',) -> ('h', None)
#|     DeprecationWarning urllib.parse.splitport() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitport ('h:x',) -> ('h:x', None)
#|     DeprecationWarning urllib.parse.splitport() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitport ('[::1]:8',) -> ('[::1]', '8')
#|     DeprecationWarning urllib.parse.splitport() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitport (':',) -> ('', None)
#|     DeprecationWarning urllib.parse.splitport() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitport ('a:1:2',) -> ('a:1', '2')
#|     DeprecationWarning urllib.parse.splitport() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitnport ('h:80',) -> ('h', 80)
#|     DeprecationWarning urllib.parse.splitnport() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitnport ('h',) -> ('h', -1)
#|     DeprecationWarning urllib.parse.splitnport() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitnport ('h:',) -> ('h', -1)
#|     DeprecationWarning urllib.parse.splitnport() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitnport ('h:x',) -> ('h', None)
#|     DeprecationWarning urllib.parse.splitnport() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitnport ('h:²',) -> ('h', None)
#|     DeprecationWarning urllib.parse.splitnport() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitnport (':5',) -> ('', 5)
#|     DeprecationWarning urllib.parse.splitnport() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitnport ('a:1:2',) -> ('a:1', 2)
#|     DeprecationWarning urllib.parse.splitnport() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitquery ('/p?q',) -> ('/p', 'q')
#|     DeprecationWarning urllib.parse.splitquery() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitquery ('/p',) -> ('/p', None)
#|     DeprecationWarning urllib.parse.splitquery() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitquery ('a?b?c',) -> ('a?b', 'c')
#|     DeprecationWarning urllib.parse.splitquery() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitquery ('?',) -> ('', '')
#|     DeprecationWarning urllib.parse.splitquery() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splittag ('/p#t',) -> ('/p', 't')
#|     DeprecationWarning urllib.parse.splittag() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splittag ('/p',) -> ('/p', None)
#|     DeprecationWarning urllib.parse.splittag() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splittag ('a#b#c',) -> ('a#b', 'c')
#|     DeprecationWarning urllib.parse.splittag() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitattr ('/p;a=1;b=2',) -> ('/p', ['a=1', 'b=2'])
#|     DeprecationWarning urllib.parse.splitattr() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitattr ('/p',) -> ('/p', [])
#|     DeprecationWarning urllib.parse.splitattr() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitattr (';',) -> ('', [''])
#|     DeprecationWarning urllib.parse.splitattr() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
#| splitvalue ('a=b',) -> ('a', 'b')
#|     DeprecationWarning urllib.parse.splitvalue() is deprecated as of 3.8, use urllib.parse.parse_qsl() instead 20
#| splitvalue ('a',) -> ('a', None)
#|     DeprecationWarning urllib.parse.splitvalue() is deprecated as of 3.8, use urllib.parse.parse_qsl() instead 20
#| splitvalue ('a=b=c',) -> ('a', 'b=c')
#|     DeprecationWarning urllib.parse.splitvalue() is deprecated as of 3.8, use urllib.parse.parse_qsl() instead 20
#| splitvalue ('=',) -> ('', '')
#|     DeprecationWarning urllib.parse.splitvalue() is deprecated as of 3.8, use urllib.parse.parse_qsl() instead 20
#| to_bytes ('http://a',) -> http://a
#|     DeprecationWarning urllib.parse.to_bytes() is deprecated as of 3.8 20
#| to_bytes ('http://é',) -> UnicodeError URL 'http://é' contains non-ASCII characters
#|     DeprecationWarning urllib.parse.to_bytes() is deprecated as of 3.8 20
#| to_bytes (b'x',) -> b'x'
#|     DeprecationWarning urllib.parse.to_bytes() is deprecated as of 3.8 20
#| to_bytes (5,) -> 5
#|     DeprecationWarning urllib.parse.to_bytes() is deprecated as of 3.8 20
show(locale.strcoll, "a\0", "b")  # expect: strcoll ('a\x00', 'b') -> ValueError embedded null character
show(locale.strxfrm, "a\0")  # expect: strxfrm ('a\x00',) -> ValueError embedded null character
