print([bool(x) for x in (0, 0.0, 0j, '', b'', [], (), {}, set(), frozenset(), range(0), None, False)])
# output:
#| [False, False, False, False, False, False, False, False, False, False, False, False, False]
print([bool(x) for x in (1, -1, 0.1, 1j, 'a', b'a', [0], (0,), {0: 0}, {0}, range(1), ..., NotImplemented if False else True, len, int, object())])
# output:
#| [True, True, True, True, True, True, True, True, True, True, True, True, True, True, True, True]
print(not [], not [[]], not 'False')  # expect: True False False
