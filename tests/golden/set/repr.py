print(set(), {1}, frozenset(), frozenset({1}))  # expect: set() {1} frozenset() frozenset({1})
class S(set):
    pass
print(S(), S([1]))  # expect: S() S({1})
class F(frozenset):
    pass
print(F([2]))  # expect: F({2})
print({frozenset()})  # expect: {frozenset()}
