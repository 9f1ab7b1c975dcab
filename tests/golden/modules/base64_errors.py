import base64
import binascii

for text in ("a", "abcde", "ab", "abc", "=abc", "a=bc", "ab==cd", "\u00e9"):
    for strict in (False, True):
        try:
            print(repr(text), strict, base64.b64decode(text, validate=strict))
        except ValueError as error:
            print(repr(text), strict, type(error).__module__, type(error).__name__, error)
# output:
#| 'a' False binascii Error Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
#| 'a' True binascii Error Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
#| 'abcde' False binascii Error Invalid base64-encoded string: number of data characters (5) cannot be 1 more than a multiple of 4
#| 'abcde' True binascii Error Invalid base64-encoded string: number of data characters (5) cannot be 1 more than a multiple of 4
#| 'ab' False binascii Error Incorrect padding
#| 'ab' True binascii Error Incorrect padding
#| 'abc' False binascii Error Incorrect padding
#| 'abc' True binascii Error Incorrect padding
#| '=abc' False binascii Error Incorrect padding
#| '=abc' True binascii Error Leading padding not allowed
#| 'a=bc' False binascii Error Incorrect padding
#| 'a=bc' True binascii Error Discontinuous padding not allowed
#| 'ab==cd' False b'i'
#| 'ab==cd' True binascii Error Excess data after padding
#| 'é' False builtins ValueError string argument should contain only ASCII characters
#| 'é' True builtins ValueError string argument should contain only ASCII characters
for wrong in (lambda: base64.b64decode(5), lambda: base64.b32decode("abc"), lambda: base64.b32decode("0" * 8),
              lambda: base64.b16decode("zz"), lambda: base64.b16decode("abc"), lambda: base64.b85decode("\\"),
              lambda: base64.b85decode("~~~~~"), lambda: base64.a85decode("zz!z"), lambda: base64.a85decode("|"),
              lambda: base64.a85decode("x", adobe=True), lambda: binascii.unhexlify("abc"),
              lambda: binascii.unhexlify("xx"), lambda: base64.encodebytes("text"), lambda: base64.b64encode("text")):
    try:
        print(wrong())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
# output:
#| TypeError argument should be a bytes-like object or ASCII string, not 'int'
#| Error Incorrect padding
#| Error Non-base32 digit found
#| Error Non-base16 digit found
#| Error Non-base16 digit found
#| ValueError bad base85 character at position 0
#| ValueError base85 overflow in hunk starting at byte 0
#| ValueError z inside Ascii85 5-tuple
#| ValueError Non-Ascii85 digit found: |
#| ValueError Ascii85 encoded byte sequences must end with b'~>'
#| Error Odd-length string
#| Error Non-hexadecimal digit found
#| TypeError expected bytes-like object, not str
#| TypeError a bytes-like object is required, not 'str'
