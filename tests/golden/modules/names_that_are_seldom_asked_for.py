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
show(P.splitnport, "h", 5)
# output:
#| splitnport ('h', 5) -> ('h', 5)
#|     DeprecationWarning urllib.parse.splitnport() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20
show(P.splittype, 5)
# output:
#| splittype (5,) -> TypeError expected string or bytes-like object, got 'int'
#|     DeprecationWarning urllib.parse.splittype() is deprecated as of 3.8, use urllib.parse.urlparse() instead 20


class T(unittest.TestCase):
    def test_b(self):
        pass

    def test_a(self):
        pass

    def check_c(self):
        pass


show(unittest.makeSuite, T)
# output:
#| makeSuite (<class '__main__.T'>,) -> <unittest.suite.TestSuite tests=[<__main__.T testMethod=test_a>, <__main__.T testMethod=test_b>]>
#|     DeprecationWarning unittest.makeSuite() is deprecated and will be removed in Python 3.13. Please use unittest.TestLoader.loadTestsFromTestCase() instead. 20
show(unittest.makeSuite, T, "check")
# output:
#| makeSuite (<class '__main__.T'>, 'check') -> <unittest.suite.TestSuite tests=[<__main__.T testMethod=check_c>]>
#|     DeprecationWarning unittest.makeSuite() is deprecated and will be removed in Python 3.13. Please use unittest.TestLoader.loadTestsFromTestCase() instead. 20
show(unittest.getTestCaseNames, T, "test")
# output:
#| getTestCaseNames (<class '__main__.T'>, 'test') -> ['test_a', 'test_b']
#|     DeprecationWarning unittest.getTestCaseNames() is deprecated and will be removed in Python 3.13. Please use unittest.TestLoader.getTestCaseNames() instead. 20
show(unittest.getTestCaseNames, T, "test", operator.lt)
# output:
#| getTestCaseNames (<class '__main__.T'>, 'test', <built-in function lt>) -> ['test_a', 'test_b']
#|     DeprecationWarning unittest.getTestCaseNames() is deprecated and will be removed in Python 3.13. Please use unittest.TestLoader.getTestCaseNames() instead. 20
show(unittest.findTestCases, types.ModuleType("m"))
# output:
#| findTestCases (<module 'm'>,) -> <unittest.suite.TestSuite tests=[]>
#|     DeprecationWarning unittest.findTestCases() is deprecated and will be removed in Python 3.13. Please use unittest.TestLoader.loadTestsFromModule() instead. 20
show(unittest.util.sorted_list_difference, [1, 2, 2, 3, 5], [0, 2, 4, 4, 5, 5, 6])
# output:
#| sorted_list_difference ([1, 2, 2, 3, 5], [0, 2, 4, 4, 5, 5, 6]) -> ([1, 3], [0, 4, 6])
show(unittest.util.sorted_list_difference, [1, 1], [])  # expect: sorted_list_difference ([1, 1], []) -> ([1, 1], [])
show(unittest.util.sorted_list_difference, [1, 1, 3], [1, 1, 1])  # expect: sorted_list_difference ([1, 1, 3], [1, 1, 1]) -> ([3], [])
show(unittest.util.sorted_list_difference, "ab", ["a"])  # expect: sorted_list_difference ('ab', ['a']) -> (['b'], [])
show(unittest.util.unorderable_list_difference, [{1: 2}, {3: 4}], [{3: 4}, {5: 6}])
# output:
#| unorderable_list_difference ([], [{5: 6}]) -> ([{1: 2}], [{5: 6}])

scanner = re.Scanner([
    (r"[a-zA-Z_]\w*", lambda scanner, token: ("name", token)),
    (r"\d+\.\d*", lambda scanner, token: float(token)), (r"\d+", lambda scanner, token: int(token)),
    (r"=|\+|-|\*|/", "op"), (r"\s+", None), (r"^x|(?<=\))\(", lambda s, t: s.match.span()),
])
for text in ["sum = 3*foo + 312.50+bar", "a ? b", "", "12", "()("]:
    show(scanner.scan, text)
# output:
#| scan ('sum = 3*foo + 312.50+bar',) -> ([('name', 'sum'), 'op', 3, 'op', ('name', 'foo'), 'op', 312.5, 'op', ('name', 'bar')], '')
#| scan ('a ? b',) -> ([('name', 'a')], '? b')
#| scan ('',) -> ([], '')
#| scan ('12',) -> ([12], '')
#| scan ('()(',) -> ([], '()(')
show(re.Scanner([("a*", 1), ("b", 2)]).scan, "aab")  # expect: scan ('aab',) -> ([1], 'b')
show(re.Scanner([("A", lambda s, t: t)], re.I).scan, "aAb")  # expect: scan ('aAb',) -> (['a', 'A'], 'b')

with calendar.different_locale("C") as d:
    print(d)  # expect: None
print(calendar.different_locale("C").locale)  # expect: C
show(codecs.make_identity_dict, range(3))  # expect: make_identity_dict (range(0, 3),) -> {0: 0, 1: 1, 2: 2}
show(codecs.make_encoding_map, {1: 2, 3: 2, 4: 5})  # expect: make_encoding_map ({1: 2, 3: 2, 4: 5},) -> {2: None, 5: 4}
for data in (b"\xff\xfea\0", b"\xfe\xff\0a", b"a\0b", b"", b"\xff", b"\xff\xfe\0\0a\0\0\0"):
    show(codecs.utf_16_ex_decode, data)
    show(codecs.utf_16_ex_decode, data, "strict", 1)
    show(codecs.utf_16_ex_decode, data, None, -1)
    show(codecs.utf_16_ex_decode, data, "replace", 0, True)
    show(codecs.utf_32_ex_decode, data)
    show(codecs.utf_32_ex_decode, data, "ignore", 0, True)
# output:
#| utf_16_ex_decode (b'\xff\xfea\x00',) -> ('a', 4, -1)
#| utf_16_ex_decode (b'\xff\xfea\x00', 'strict', 1) -> ('\ufffe愀', 4, 1)
#| utf_16_ex_decode (b'\xff\xfea\x00', None, -1) -> ('\ufeffa', 4, -1)
#| utf_16_ex_decode (b'\xff\xfea\x00', 'replace', 0, True) -> ('a', 4, -1)
#| utf_32_ex_decode (b'\xff\xfea\x00',) -> UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| utf_32_ex_decode (b'\xff\xfea\x00', 'ignore', 0, True) -> ('', 4, 0)
#| utf_16_ex_decode (b'\xfe\xff\x00a',) -> ('a', 4, 1)
#| utf_16_ex_decode (b'\xfe\xff\x00a', 'strict', 1) -> ('\ufeffa', 4, 1)
#| utf_16_ex_decode (b'\xfe\xff\x00a', None, -1) -> ('\ufffe愀', 4, -1)
#| utf_16_ex_decode (b'\xfe\xff\x00a', 'replace', 0, True) -> ('a', 4, 1)
#| utf_32_ex_decode (b'\xfe\xff\x00a',) -> UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| utf_32_ex_decode (b'\xfe\xff\x00a', 'ignore', 0, True) -> ('', 4, 0)
#| utf_16_ex_decode (b'a\x00b',) -> ('a', 2, 0)
#| utf_16_ex_decode (b'a\x00b', 'strict', 1) -> ('愀', 2, 1)
#| utf_16_ex_decode (b'a\x00b', None, -1) -> ('a', 2, -1)
#| utf_16_ex_decode (b'a\x00b', 'replace', 0, True) -> ('a�', 3, 0)
#| utf_32_ex_decode (b'a\x00b',) -> ('', 0, 0)
#| utf_32_ex_decode (b'a\x00b', 'ignore', 0, True) -> ('', 3, 0)
#| utf_16_ex_decode (b'',) -> ('', 0, 0)
#| utf_16_ex_decode (b'', 'strict', 1) -> ('', 0, 1)
#| utf_16_ex_decode (b'', None, -1) -> ('', 0, -1)
#| utf_16_ex_decode (b'', 'replace', 0, True) -> ('', 0, 0)
#| utf_32_ex_decode (b'',) -> ('', 0, 0)
#| utf_32_ex_decode (b'', 'ignore', 0, True) -> ('', 0, 0)
#| utf_16_ex_decode (b'\xff',) -> ('', 0, 0)
#| utf_16_ex_decode (b'\xff', 'strict', 1) -> ('', 0, 1)
#| utf_16_ex_decode (b'\xff', None, -1) -> ('', 0, -1)
#| utf_16_ex_decode (b'\xff', 'replace', 0, True) -> ('�', 1, 0)
#| utf_32_ex_decode (b'\xff',) -> ('', 0, 0)
#| utf_32_ex_decode (b'\xff', 'ignore', 0, True) -> ('', 1, 0)
#| utf_16_ex_decode (b'\xff\xfe\x00\x00a\x00\x00\x00',) -> ('\x00a\x00', 8, -1)
#| utf_16_ex_decode (b'\xff\xfe\x00\x00a\x00\x00\x00', 'strict', 1) -> ('\ufffe\x00愀\x00', 8, 1)
#| utf_16_ex_decode (b'\xff\xfe\x00\x00a\x00\x00\x00', None, -1) -> ('\ufeff\x00a\x00', 8, -1)
#| utf_16_ex_decode (b'\xff\xfe\x00\x00a\x00\x00\x00', 'replace', 0, True) -> ('\x00a\x00', 8, -1)
#| utf_32_ex_decode (b'\xff\xfe\x00\x00a\x00\x00\x00',) -> ('a', 8, -1)
#| utf_32_ex_decode (b'\xff\xfe\x00\x00a\x00\x00\x00', 'ignore', 0, True) -> ('a', 8, -1)
for key in (locale.DAY_1, locale.ABDAY_7, locale.MON_12, locale.ABMON_1, locale.AM_STR, locale.PM_STR,
            locale.D_T_FMT, locale.D_FMT, locale.T_FMT, locale.T_FMT_AMPM, locale.ERA, locale.CODESET,
            locale.RADIXCHAR, locale.THOUSEP, locale.YESEXPR, locale.NOEXPR, locale.CRNCYSTR, 5):
    show(locale.nl_langinfo, key)
# output:
#| nl_langinfo (131079,) -> Sunday
#| nl_langinfo (131078,) -> Sat
#| nl_langinfo (131109,) -> December
#| nl_langinfo (131086,) -> Jan
#| nl_langinfo (131110,) -> AM
#| nl_langinfo (131111,) -> PM
#| nl_langinfo (131112,) -> %a %b %e %H:%M:%S %Y
#| nl_langinfo (131113,) -> %m/%d/%y
#| nl_langinfo (131114,) -> %H:%M:%S
#| nl_langinfo (131115,) -> %I:%M:%S %p
#| nl_langinfo (131116,) -> 
#| nl_langinfo (14,) -> UTF-8
#| nl_langinfo (65536,) -> .
#| nl_langinfo (65537,) -> 
#| nl_langinfo (327680,) -> ^[yY]
#| nl_langinfo (327681,) -> ^[nN]
#| nl_langinfo (262159,) -> -
#| nl_langinfo (5,) -> ValueError unsupported langinfo constant
show(locale.format, "%d", 5)
# output:
#| format ('%d', 5) -> 5
#|     DeprecationWarning This method will be removed in a future version of Python. Use 'locale.format_string()' instead. 20
show(locale.format, "%5.2f|", 5)
# output:
#| format ('%5.2f|', 5) -> ValueError format() must be given exactly one %char format specifier, '%5.2f|' not valid
#|     DeprecationWarning This method will be removed in a future version of Python. Use 'locale.format_string()' instead. 20
show(locale.format, "%5.2f", 5)
# output:
#| format ('%5.2f', 5) ->  5.00
#|     DeprecationWarning This method will be removed in a future version of Python. Use 'locale.format_string()' instead. 20
show(locale.format, "%*d", 5, False, False, 7)
# output:
#| format ('%*d', 5, False, False, 7) ->     7
#|     DeprecationWarning This method will be removed in a future version of Python. Use 'locale.format_string()' instead. 20
show(locale.gettext, "a")  # expect: gettext ('a',) -> a
show(locale.dgettext, "d", "a")  # expect: dgettext ('d', 'a') -> a
show(locale.dcgettext, "d", "a", locale.LC_MESSAGES)  # expect: dcgettext ('d', 'a', 5) -> a
show(locale.textdomain, None)  # expect: textdomain (None,) -> messages
show(locale.textdomain, "mine")  # expect: textdomain ('mine',) -> mine
show(locale.textdomain, None)  # expect: textdomain (None,) -> mine
print(sys.float_repr_style, sys.is_finalizing(), sys.getfilesystemencodeerrors(), sys.gettrace(), sys.getprofile())  # expect: short False surrogateescape None None
show(types.prepare_class, "A", (int,), {"x": 1})
# output:
#| prepare_class ('A', (<class 'int'>,), {'x': 1}) -> (<class 'type'>, {}, {'x': 1})
show(types.prepare_class, "A")  # expect: prepare_class ('A',) -> (<class 'type'>, {}, {})
for e in (http.client.CannotSendRequest("x"), http.client.LineTooLong("header line"), http.client.ResponseNotReady()):
    print(repr(e), isinstance(e, http.client.ImproperConnectionState), http.client.error)
# output:
#| CannotSendRequest('x') True <class 'http.client.HTTPException'>
#| LineTooLong('got more than 65536 bytes when reading header line') False <class 'http.client.HTTPException'>
#| ResponseNotReady() True <class 'http.client.HTTPException'>
show(time.clock_gettime, 99)  # expect: clock_gettime (99,) -> OSError [Errno 22] Invalid argument
show(time.clock_gettime, "x")
# output:
#| clock_gettime ('x',) -> TypeError 'str' object cannot be interpreted as an integer
