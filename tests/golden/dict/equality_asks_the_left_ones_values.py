class Said:
    def __init__(self, name): self.name = name
    def __eq__(self, other):
        print(self.name, '==', other.name)
        return True
print({1: Said('a'), 2: Said('b')} == {2: Said('d'), 1: Said('c')})
# output:
#| a == c
#| b == d
#| True
print({1: Said('a')} != {1: Said('c')})
# output:
#| a == c
#| False
print((Said('x'), {1: Said('y')}) == (Said('v'), {1: Said('w')}))
# output:
#| x == v
#| y == w
#| True
