import copy


class Ex:
    def __reduce_ex__(self, protocol):
        return list, ((1, [2]),)


class Plain:
    made = 0

    def __init__(self, *args):
        self.args = args

    def __reduce__(self):
        return Plain, (1, [2]), {'state': [5]}


class Whole:
    def __reduce__(self):
        return 'whole'


class Items(list):
    def __reduce__(self):
        return Items, (), None, iter([[1], 2])


class Pairs(dict):
    def __reduce__(self):
        return Pairs, (), None, None, iter([('a', [1])])


print(copy.copy(Ex()), copy.deepcopy(Ex()))  # expect: [1, [2]] [1, [2]]
x = Plain()
print(vars(copy.copy(x)), vars(copy.deepcopy(x)))
# output:
#| {'args': (1, [2]), 'state': [5]} {'args': (1, [2]), 'state': [5]}
w = Whole()
print(copy.copy(w) is w, copy.deepcopy(w) is w)  # expect: True True
print(copy.copy(Items([3])), copy.deepcopy(Items([3])), copy.copy(Pairs(b=1)), copy.deepcopy(Pairs(b=1)))  # expect: [[1], 2] [[1], 2] {'a': [1]} {'a': [1]}
s = slice([1], [2])
d = copy.deepcopy(s)
print(d == s, d is s, d.start is s.start, copy.copy(s) is s)  # expect: True False False True
shared = [x, x]
two = copy.deepcopy(shared)
print(two[0] is two[1], two[0] is x)  # expect: True False
