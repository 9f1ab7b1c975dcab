import itertools as it
print(list(it.chain('ab', [1])), list(it.chain.from_iterable(['ab', 'c'])), list(it.islice(it.count(5, 2), 3)), list(it.repeat('x', 2)), list(it.islice(it.cycle('ab'), 5)))
# output:
#| ['a', 'b', 1] ['a', 'b', 'c'] [5, 7, 9] ['x', 'x'] ['a', 'b', 'a', 'b', 'a']
print(list(it.accumulate([1, 2, 3])), list(it.accumulate([1, 2, 3], lambda a, b: a * b, initial=1)), list(it.combinations('abc', 2)), list(it.permutations('abc', 2)), list(it.product('ab', repeat=2)), list(it.combinations_with_replacement('ab', 2)))
# output:
#| [1, 3, 6] [1, 1, 2, 6] [('a', 'b'), ('a', 'c'), ('b', 'c')] [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')] [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')] [('a', 'a'), ('a', 'b'), ('b', 'b')]
print([(k, list(g)) for k, g in it.groupby('aabbbc')], list(it.takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(it.dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(it.filterfalse(None, [0, 1])), list(it.compress('abc', [1, 0, 1])), list(it.starmap(pow, [(2, 3)])), list(it.zip_longest('ab', 'c', fillvalue='-')), list(it.pairwise('abc')))
# output:
#| [('a', ['a', 'a']), ('b', ['b', 'b', 'b']), ('c', ['c'])] [1, 2] [3, 1] [0] ['a', 'c'] [8] [('a', 'c'), ('b', '-')] [('a', 'b'), ('b', 'c')]
a, b = it.tee([1, 2])
print(list(a), list(b))  # expect: [1, 2] [1, 2]
