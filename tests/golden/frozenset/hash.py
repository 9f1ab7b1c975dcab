print(hash(frozenset([1, 2])) == hash(frozenset([2, 1])))  # expect: True
print(repr({frozenset([1]): 'x'}[frozenset([1])]))  # expect: 'x'
print(hash(frozenset()), hash(frozenset([1, 2, 3])))  # expect: 133146708735736 -272375401224217160
print(len({frozenset('ab'), frozenset('ba')}))  # expect: 1
