import array
import re

for given in (b'abc', bytearray(b'abc'), memoryview(b'abc'), array.array('b', b'abc')):
    found = re.match(b'a(b)', given)
    print(type(found.string), found.string is given, found.group(), found[1], found.span(1))
    for found in re.compile(b'[bc]').finditer(given):
        print(found.string is given, found.group())
    print(re.search(b'c', given).re.sub(b'-', given))
# output:
#| <class 'bytes'> True b'ab' b'b' (1, 2)
#| True b'b'
#| True b'c'
#| b'ab-'
#| <class 'bytearray'> True b'ab' b'b' (1, 2)
#| True b'b'
#| True b'c'
#| b'ab-'
#| <class 'memoryview'> True b'ab' b'b' (1, 2)
#| True b'b'
#| True b'c'
#| b'ab-'
#| <class 'array.array'> True b'ab' b'b' (1, 2)
#| True b'b'
#| True b'c'
#| b'ab-'
