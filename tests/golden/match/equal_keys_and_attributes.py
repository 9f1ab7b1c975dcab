# Keys that turn out to be equal and attributes asked for twice are errors of the pattern.
class Names:
    first = 'k'
    second = 'k'


def by_key(subject):
    match subject:
        case {Names.first: a, Names.second: b}:
            return a, b
    return 'no'


print(by_key({}), by_key({'k': 1}))  # expect: no no
try:
    by_key({'k': 1, 'l': 2})
except ValueError as e:
    print(e)  # expect: mapping pattern checks duplicate key ('k')


class Pair:
    __match_args__ = ('left', 'left')
    left = right = 1


class Single:
    __match_args__ = ('left',)
    left = 1


def twice(subject):
    match subject:
        case Pair(1, 1):
            return 'pair'
        case Single(1, left=1):
            return 'single'


for subject in Pair(), Single():
    try:
        twice(subject)
    except TypeError as e:
        print(e)
# output:
#| Pair() got multiple sub-patterns for attribute 'left'
#| Single() got multiple sub-patterns for attribute 'left'
