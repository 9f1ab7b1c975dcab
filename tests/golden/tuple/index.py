print(('a', 'b', 'a').index('a'))  # expect: 0
print(('a', 'b', 'a').index('a', 1))  # expect: 2
try:
    ('a',).index('z')
except ValueError as error:
    print(error)  # expect: tuple.index(x): x not in tuple
try:
    ('a', 'b').index('b', 0, 1)
except ValueError as error:
    print(error)  # expect: tuple.index(x): x not in tuple
