# Separators, endings, and objects of every kind.
print()
# output:
#|
print('a', 'b', 3)  # expect: a b 3
print('a', 'b', sep='-')  # expect: a-b
print('a', 'b', sep='')  # expect: ab
print('no newline', end=' ')
print('same line')  # expect: no newline same line
print('x', end='')
print('y', end='!\n')  # expect: xy!
print(1, 2.5, None, True, [1, 'a'], ('t',), {'k': 'v'}, sep=' | ')  # expect: 1 | 2.5 | None | True | [1, 'a'] | ('t',) | {'k': 'v'}
print(*[1, 2, 3])  # expect: 1 2 3
print(*'abc', sep=',')  # expect: a,b,c
print('a\nb')
# output:
#| a
#| b
print('', '', '')
# output:
#|   
print('sep none', 1, sep=None, end=None)  # expect: sep none 1
print('flush', flush=True)  # expect: flush
print('tab\there')
# output:
#| tab	here


class P:
    def __str__(self):
        return 'from str'

    def __repr__(self):
        return 'from repr'


print(P(), [P()])  # expect: from str [from repr]
try:
    print('a', sep=1)
except TypeError as error:
    print(error)  # expect: sep must be None or a string, not int
try:
    print('a', end=5)
except TypeError as error:
    print(error)  # expect: end must be None or a string, not int
try:
    print('a', nope=5)
except TypeError as error:
    print(error)  # expect: 'nope' is an invalid keyword argument for print()


class Bad:
    def __str__(self):
        return 5


try:
    print(Bad())
except TypeError as error:
    print(error)  # expect: __str__ returned non-string (type int)
print(print('x'))
# output:
#| x
#| None
