# What a released build leaves in a snapshot: some of each kind, in the middle of its work.
import collections
import json
import math
import re
from itertools import chain, count, groupby


class Visit:
    seen = 0
    __slots__ = ("place", "notes")

    def __init__(self, place, *notes, **more):
        self.place, self.notes = place, [*notes, more]

    def __lt__(self, other):
        return len(self.place) < len(other.place)

    @property
    def words(self):
        return re.compile(r"\w+").findall(self.place)


class Error(ValueError):
    pass


def visits(places):
    try:
        for number, place in enumerate(places):
            Visit.seen += 1
            yield Visit(place, number, 2**number, far=number > 1)
    finally:
        log.append("closed")


def work(places):
    total = 0
    for visit in visits(places):
        try:
            if "x" in visit.place:
                raise Error(visit.place)
            total += len(visit.words)
        except Error as error:
            for letter in str(error):
                kept[letter] += 1
            total *= -1
        finally:
            ring.append(visit)
    return total


log, ring, kept = [], collections.deque(maxlen=3), collections.Counter()
loop = {"self": None, "half": 0.5, "big": 7**70, "text": "a text that is longer than a value"}
loop["self"] = loop
again = ring.append
numbers = count(10)
words = sorted(
    ["Rome", "Oslo", "a box of letters", "Kyiv", "six xylophones"],
    key=lambda place: (work([place, place.upper()]), place),
)
print(words)  # expect: ['Kyiv', 'Oslo', 'Rome', 'six xylophones', 'a box of letters']
print(work(words), Visit.seen, sorted(kept.items()), log)
# output:
#| 3 15 [(' ', 8), ('a', 2), ('b', 2), ('e', 6), ('f', 2), ('h', 2), ('i', 2), ('l', 4), ('n', 2), ('o', 8), ('p', 2), ('r', 2), ('s', 6), ('t', 4), ('x', 6), ('y', 2)] ['closed', 'closed', 'closed', 'closed', 'closed', 'closed']
for size, group in groupby(chain(words, ["end"]), key=len):
    print(size, [word for word in group], next(numbers))
# output:
#| 4 ['Kyiv', 'Oslo', 'Rome'] 10
#| 14 ['six xylophones'] 11
#| 16 ['a box of letters'] 12
#| 3 ['end'] 13
again(Visit("home"))
print([visit.place for visit in sorted(ring)], min(ring).notes)  # expect: ['home', 'six xylophones', 'a box of letters'] [{}]
print(loop["self"]["self"] is loop, loop["big"], loop["text"][2:11], math.floor(loop["half"]))
# output:
#| True 143503601609868434285603076356671071740077383739246066639249 text that 0
print(json.dumps({"kept": dict(kept), "half": loop["half"]}, sort_keys=True))
# output:
#| {"half": 0.5, "kept": {" ": 8, "a": 2, "b": 2, "e": 6, "f": 2, "h": 2, "i": 2, "l": 4, "n": 2, "o": 8, "p": 2, "r": 2, "s": 6, "t": 4, "x": 6, "y": 2}}
