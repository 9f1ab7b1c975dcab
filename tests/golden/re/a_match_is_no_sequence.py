# Groups of a match are found by index, but a match cannot be iterated.
import re

match = re.match("(a)(b)", "ab")
print(match[0], match[1], match["2"] if False else match[2])  # expect: ab a b
for ask in (lambda: list(match), lambda: "a" in match, lambda: [x for x in match], lambda: iter(match)):
    try:
        print(ask())
    except TypeError as error:
        print(error)
# output:
#| 're.Match' object is not iterable
#| argument of type 're.Match' is not iterable
#| 're.Match' object is not iterable
#| 're.Match' object is not iterable
try:
    first, second = match
except TypeError as error:
    print(error)  # expect: cannot unpack non-iterable re.Match object
try:
    print(*match)
except TypeError as error:
    print(error)  # expect: print() argument after * must be an iterable, not re.Match
