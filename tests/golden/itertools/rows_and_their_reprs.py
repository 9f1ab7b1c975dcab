from itertools import (combinations, combinations_with_replacement, count, islice, permutations,
                       product, repeat)

L = list


def gen(n):
    for i in range(n):
        print('gen', i)
        yield i


c = count(5); print(next(c), next(c), c, count(1.5, .5), count(step=2), count(2, -1), L(islice(count(2**63-1), 3)), L(islice(count(1+2j), 2)))
# output:
#| 5 6 count(7) count(1.5, 0.5) count(0, 2) count(2, -1) [9223372036854775807, 9223372036854775808, 9223372036854775809] [(1+2j), (2+2j)]
r = repeat('x', 3); print(r, next(r), r, L(r), repeat(5), L(repeat(1, -2)), r.__length_hint__(), L(map(pow, range(3), repeat(2))))
# output:
#| repeat('x', 0) x repeat('x', 0) ['x', 'x'] repeat(5) [] 0 [0, 1, 4]
print(L(product('ab', [1,2])), L(product(gen(2), repeat=2)), L(product()), L(product('ab', [])), L(product(repeat=3)), L(product([], repeat=0)))
# output:
#| gen 0
#| gen 1
#| [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [(0, 0), (0, 1), (1, 0), (1, 1)] [()] [] [()] [()]
print(L(permutations('abc')), L(permutations(range(3), 2)), L(permutations('ab', 3)), L(permutations('', 0)), L(permutations('abc', 0)), len(L(permutations(range(6)))))
# output:
#| [('a', 'b', 'c'), ('a', 'c', 'b'), ('b', 'a', 'c'), ('b', 'c', 'a'), ('c', 'a', 'b'), ('c', 'b', 'a')] [(0, 1), (0, 2), (1, 0), (1, 2), (2, 0), (2, 1)] [] [()] [()] 720
print(L(combinations('abcd', 2)), L(combinations('ab', 3)), L(combinations('ab', 0)), L(combinations([], 0)), L(combinations_with_replacement('abc', 2)), L(combinations_with_replacement([], 2)), L(combinations_with_replacement([], 0)), L(combinations_with_replacement('a', 0)))
# output:
#| [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')] [] [()] [()] [('a', 'a'), ('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')] [] [()] [()]
for n in range(6):
    for k in range(6):
        assert L(permutations(range(n), k)) == sorted(permutations(range(n), k)), (n, k)
        assert L(combinations(range(n), k)) == sorted(combinations(range(n), k))
        assert L(combinations_with_replacement(range(n), k)) == sorted(combinations_with_replacement(range(n), k))
        print(len(L(permutations(range(n), k))), len(L(combinations(range(n), k))), len(L(combinations_with_replacement(range(n), k))), end=' ')
print()
# output:
#| 1 1 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1 1 1 1 1 0 0 1 0 0 1 0 0 1 0 0 1 1 1 1 2 2 2 2 1 3 0 0 4 0 0 5 0 0 6 1 1 1 3 3 3 6 3 6 6 1 10 0 0 15 0 0 21 1 1 1 4 4 4 12 6 10 24 4 20 24 1 35 0 0 56 1 1 1 5 5 5 20 10 15 60 10 35 120 5 70 120 1 126 
