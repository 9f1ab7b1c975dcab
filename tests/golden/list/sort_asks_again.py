# Keys of one class whose method declines are asked once more, then the other way round
class Declines:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print("lt", self.n, other.n)
        return NotImplemented

    def __gt__(self, other):
        print("gt", self.n, other.n)
        return self.n > other.n

    def __repr__(self):
        return f"D{self.n}"


class Derived(Declines):
    pass


print(sorted([Declines(2), Declines(1), Declines(3)]))
# output:
#| lt 1 2
#| lt 1 2
#| gt 2 1
#| lt 3 1
#| lt 3 1
#| gt 1 3
#| lt 3 2
#| lt 3 2
#| gt 2 3
#| [D1, D2, D3]
print(sorted([3, 1, 2], key=Declines, reverse=True))
# output:
#| lt 1 2
#| lt 1 2
#| gt 2 1
#| lt 3 1
#| lt 3 1
#| gt 1 3
#| lt 3 2
#| lt 3 2
#| gt 2 3
#| [3, 2, 1]
print(min(Declines(2), Declines(1)))
# output:
#| lt 1 2
#| gt 2 1
#| D1
print(sorted([Declines(2), Derived(1)]))
# output:
#| lt 1 2
#| gt 2 1
#| [D1, D2]


class Never:
    def __lt__(self, other):
        print("asked")
        return NotImplemented


for what in [Never(), Never()], [Never(), 1]:
    try:
        what.sort()
    except TypeError as error:
        print(error)
# output:
#| asked
#| asked
#| '<' not supported between instances of 'Never' and 'Never'
#| '<' not supported between instances of 'int' and 'Never'
