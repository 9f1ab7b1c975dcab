for letter in 'aé😀':
    print(letter, len(letter))
# output:
#| a 1
#| é 1
#| 😀 1
print(list('abc'))  # expect: ['a', 'b', 'c']
a, b = 'xy'
print(a, b)  # expect: x y
first, *rest = 'hello'
print(first, rest)  # expect: h ['e', 'l', 'l', 'o']
print(max('hello'), min('hello'), sorted('hello'))  # expect: o e ['e', 'h', 'l', 'l', 'o']
print(list(reversed('abc')))  # expect: ['c', 'b', 'a']
print(list(enumerate('ab', 1)))  # expect: [(1, 'a'), (2, 'b')]
