class S(set):
    pass
class F(frozenset):
    def __repr__(self):
        return 'F:' + super().__repr__()
print(S([1]), set.__repr__(S([1])), S(), frozenset.__repr__(frozenset([1])), F([1]), F())  # expect: S({1}) S({1}) S() frozenset({1}) F:F({1}) F:F()
class Outer:
    class T(set):
        def __repr__(self):
            return set.__repr__(self)
print([Outer.T([2])])  # expect: [T({2})]
