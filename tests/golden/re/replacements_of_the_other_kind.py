# A template of bytes for text is an error where its own text would be joined.
import re


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: re.sub("a", b"x", "ba"))  # expect: TypeError sequence item 1: expected str instance, bytes found
attempt(lambda: re.sub("a", b"x", "ab"))  # expect: TypeError sequence item 0: expected str instance, bytes found
attempt(lambda: re.sub("a", b"x", "b"))  # expect: 'b'
attempt(lambda: re.sub("a", b"", "ba"))  # expect: TypeError sequence item 1: expected str instance, bytes found
attempt(lambda: re.sub(b"a", "x", b"bab"))  # expect: TypeError sequence item 1: expected a bytes-like object, str found
attempt(lambda: re.sub("(a)", rb"\1", "xa"))  # expect: 'xa'
attempt(lambda: re.sub("(a)", rb"\1x", "ba"))  # expect: TypeError sequence item 1: expected str instance, bytes found
attempt(lambda: re.sub("(a)", rb"x\1", "ba"))  # expect: TypeError sequence item 0: expected str instance, bytes found
attempt(lambda: re.sub("(a)", rb"\1\1y\1", "ba"))  # expect: TypeError sequence item 2: expected str instance, bytes found
attempt(lambda: re.sub(rb"(a)", r"\1", b"xa"))  # expect: b'xa'
attempt(lambda: re.sub("a", 3, "a"))  # expect: TypeError decoding to str: need a bytes-like object, int found
attempt(lambda: re.sub("a", lambda match: b"", "ba"))
# output:
#| TypeError sequence item 1: expected str instance, bytes found
attempt(lambda: re.compile(3))  # expect: TypeError first argument must be string or compiled pattern
attempt(lambda: re.compile([]))  # expect: TypeError unhashable type: 'list'
attempt(lambda: re.match(None, "a"))  # expect: TypeError first argument must be string or compiled pattern
attempt(lambda: re.compile(re.compile("a"), re.I))
# output:
#| ValueError cannot process flags argument with a compiled pattern
