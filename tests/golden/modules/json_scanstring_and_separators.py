import json
from json.decoder import scanstring

print(scanstring('"abc\\u00e9" rest', 1), scanstring('xx"a\nb"', 3, False))  # expect: ('abcé', 11) ('a\nb', 7)
for text, end in [('"abc', 1), ('"a\nb"', 1), ('"\\q"', 1), ('"\\u12"', 1)]:
    try:
        scanstring(text, end)
    except json.JSONDecodeError as error:
        print(error)
# output:
#| Unterminated string starting at: line 1 column 1 (char 0)
#| Invalid control character at: line 1 column 3 (char 2)
#| Invalid \escape: line 1 column 2 (char 1)
#| Invalid \uXXXX escape: line 1 column 3 (char 2)
for separators in [(b", ", ": "), (", ", 2)]:
    try:
        json.dumps({1: 2}, separators=separators)
    except TypeError as error:
        print(error)
# output:
#| make_encoder() argument 6 must be str, not bytes
#| make_encoder() argument 5 must be str, not int
