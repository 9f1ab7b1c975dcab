import array
import re

print(re.sub(b"a", memoryview(b"zz"), b"banana"))  # expect: b'bzznzznzz'
print(re.sub(b"(a)", memoryview(rb"[\1]"), bytearray(b"banana")), re.sub(b"a", bytearray(b"n"), b"ban"))  # expect: b'b[a]n[a]n[a]' b'bnn'
print(re.subn(b"x", b"b", memoryview(b"banana")), re.split(b"n", memoryview(b"banana")), re.findall(b"n", memoryview(b"banana")))  # expect: (b'banana', 0) [b'ba', b'a', b'a'] [b'n', b'n']
print(re.sub(b"a", b"b", array.array("b", b"banana")), re.match(b"(b)", b"b").expand(memoryview(rb"\1\1")))  # expect: b'bbnbnb' b'bb'
for wrong in (lambda: re.sub("a", memoryview(b"b"), "a"), lambda: re.sub(b"a", 5, b"a"), lambda: re.sub(b"a", bytearray(b"\\n"), b"a"), lambda: re.sub(b"a", memoryview(b"\\2"), b"a")):  # raises: AttributeError: 'memoryview' object has no attribute 'count'
    try:
        print(wrong())
    except (TypeError, re.error) as error:
        print(type(error).__name__, error)
# output:
#| TypeError sequence item 0: expected str instance, memoryview found
#| TypeError decoding to str: need a bytes-like object, int found
#| TypeError unhashable type: 'bytearray'
