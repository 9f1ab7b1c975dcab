def t(x):
    print('eval', x)
    return x


print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1, 1 == 1 != 2)  # expect: True False True True
print(t(1) < t(0) < t(5))
# output:
#| eval 1
#| eval 0
#| False
print(t(1) < t(2) < t(3) <= t(3))
# output:
#| eval 1
#| eval 2
#| eval 3
#| eval 3
#| True
x = 5
print(0 <= x < 10, 'a' <= 'b' <= 'c', 1 < 2 in [2, 3], 1 in [1] == True)  # expect: True True True False


class Weird:
    def __lt__(self, other):
        return []

    def __gt__(self, other):
        return 'truthy'


w = Weird()
print(w < 1 < 2, w > 1, 5 < w > 3)  # expect: [] truthy truthy
print(not 1 < 2 < 3)  # expect: False
print(None is None is not True)  # expect: True
