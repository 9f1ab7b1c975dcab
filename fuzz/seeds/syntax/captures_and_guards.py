def f(x):
    match x:
        case int(n) if n > 100:
            return f'big {n}'
        case int() as n:
            return f'int {n}'
        case str(s) if s.isupper():
            return 'upper ' + s
        case (a, b) if a == b:
            return f'pair of {a}'
        case other if other:
            return f'truthy {other}'
        case nothing:
            return f'falsy {nothing!r}'


for x in (500, 5, 'ABC', 'abc', (1, 1), (1, 2), '', [], 0.0):
    print(f(x))
# output:
#| big 500
#| int 5
#| upper ABC
#| truthy abc
#| pair of 1
#| truthy (1, 2)
#| falsy ''
#| falsy []
#| falsy 0.0
match 5:
    case y:
        pass
print(y)  # expect: 5
match 1:
    case 2:
        unbound = 1
try:
    unbound
except NameError as error:
    print(error)  # expect: name 'unbound' is not defined
match (1, 2):
    case (p, 3):
        print('no')
    case (p, q):
        print(p, q)  # expect: 1 2
