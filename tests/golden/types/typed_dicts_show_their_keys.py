"""Which keys of a TypedDict must be there."""
from typing import NotRequired, Required, TypedDict


class Film(TypedDict):
    title: str
    year: NotRequired[int]


class Wide(Film, total=False):
    notes: str
    owner: Required[str]


for cls in (Film, Wide, TypedDict('Old', {'a': int}, total=False)):
    print(cls.__name__, cls.__total__, sorted(cls.__required_keys__), sorted(cls.__optional_keys__))
# output:
#| Film True ['title'] ['year']
#| Wide False ['owner', 'title'] ['notes', 'year']
#| Old False [] ['a']


def missing(cls, data):
    return sorted(cls.__required_keys__ - data.keys())


print(missing(Wide, {'title': 'Ran'}))  # expect: ['owner']


class First(TypedDict):
    a: NotRequired[int]
    b: Required[int]


class Second(First):
    a: Required[int]
    b: NotRequired[int]


class Third(TypedDict, total=False):
    a: int


class Both(Second, Third):
    pass


for cls in (Second, Both):
    print(cls.__name__, sorted(cls.__required_keys__), sorted(cls.__optional_keys__))
# output:
#| Second ['a'] ['b']
#| Both [] ['a', 'b']
