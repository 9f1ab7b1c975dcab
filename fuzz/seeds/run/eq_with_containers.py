class Always:
    def __eq__(self, other):
        return True


class Never:
    def __eq__(self, other):
        return False


n = Never()
print([Always()] == [5], 5 in [Always()], [n] == [n], n == n, (n,) == (n,), {1: n} == {1: n})  # expect: True True True False True True
print([1, 2].index(Always()), [Never(), 2].count(Always()), Always() in (1, 2), Always() in [])  # expect: 0 1 True False


class Raises:
    def __eq__(self, other):
        raise ValueError('no comparing')


for f in (lambda: [Raises()] == [1], lambda: 1 in [Raises()], lambda: Raises() == 1, lambda: [1].index(Raises()), lambda: [Raises()].remove(1)):
    try:
        f()
    except ValueError as error:
        print(error)
# output:
#| no comparing
#| no comparing
#| no comparing
#| no comparing
#| no comparing
