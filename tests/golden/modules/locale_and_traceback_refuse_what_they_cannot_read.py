import http.client
import locale
import traceback

calls = [
    lambda: locale.atof(1),
    lambda: locale.atof('1.5'),
    lambda: locale.atoi(None),
    lambda: locale.delocalize('1.5'),
    lambda: locale.localize(None),
    lambda: locale.format_string(1, 1),
    lambda: locale.format_string('%d', 1),
    lambda: locale.strxfrm(None),
    lambda: locale.strcoll('a', 1),
    lambda: locale.strcoll('a', 'b'),
    lambda: locale.getlocale(None),
    lambda: traceback.format_tb(1),
    lambda: traceback.print_tb('text'),
    lambda: traceback.extract_stack(1),
    lambda: traceback.clear_frames(1),
    lambda: traceback.format_tb(None),
    lambda: http.client.BadStatusLine(),
    lambda: http.client.BadStatusLine(''),
    lambda: http.client.IncompleteRead(b'abc', 5),
    lambda: str(http.client.IncompleteRead(b'abc')),
    lambda: http.client.UnknownProtocol('HTTP/9').version,
    lambda: http.client.RemoteDisconnected('gone'),
]
for call in calls:
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
# output:
#| AttributeError 'int' object has no attribute 'replace'
#| 1.5
#| AttributeError 'NoneType' object has no attribute 'replace'
#| '1.5'
#| TypeError argument of type 'NoneType' is not iterable
#| TypeError expected string or bytes-like object, got 'int'
#| '1'
#| TypeError strxfrm() argument must be str, not None
#| TypeError strcoll() argument 2 must be str, not int
#| -1
#| TypeError 'NoneType' object cannot be interpreted as an integer
#| AttributeError 'int' object has no attribute 'tb_frame'
#| AttributeError 'str' object has no attribute 'tb_frame'
#| AttributeError 'int' object has no attribute 'f_lineno'
#| AttributeError 'int' object has no attribute 'tb_frame'
#| []
#| TypeError BadStatusLine.__init__() missing 1 required positional argument: 'line'
#| BadStatusLine("''")
#| IncompleteRead(3 bytes read, 5 more expected)
#| 'IncompleteRead(3 bytes read)'
#| 'HTTP/9'
#| RemoteDisconnected('gone')
