def f(x):
    match x:
        case []:
            return 'empty'
        case [one]:
            return f'one {one}'
        case [1, 2]:
            return 'one two'
        case [first, *rest, last] if len(rest) > 2:
            return f'{first}..{rest}..{last}'
        case (a, [b, c]):
            return f'nested {a} {b} {c}'
        case [_, _]:
            return 'two things'
        case [1, *_]:
            return 'starts with 1'
        case [*_, 'end']:
            return 'ends'
        case _:
            return 'no match'


for x in ([], [5], (1, 2), [1, 2, 3, 4, 5], (1, [2, 3]), ['x', 'y'], [1, 9, 9], [7, 8, 'end'], 'ab', b'ab', {1, 2}, {'a': 1}, range(2), 5, iter([1])):
    if isinstance(x, (int, str, bytes, list, tuple, set, dict, range)):
        print(repr(x), f(x))
    else:
        print('iterator', f(x))
# output:
#| [] empty
#| [5] one 5
#| (1, 2) one two
#| [1, 2, 3, 4, 5] 1..[2, 3, 4]..5
#| (1, [2, 3]) nested 1 2 3
#| ['x', 'y'] two things
#| [1, 9, 9] starts with 1
#| [7, 8, 'end'] ends
#| 'ab' no match
#| b'ab' no match
#| {1, 2} no match
#| {'a': 1} no match
#| range(0, 2) two things
#| 5 no match
#| iterator no match
match range(3):
    case [a, b, c]:
        print(a, b, c)  # expect: 0 1 2
match [1, [2, [3, 4]]]:
    case [a, [b, [*c]]]:
        print(a, b, c)  # expect: 1 2 [3, 4]
match 1, 2:
    case x, y:
        print(x + y)  # expect: 3
match 'abc':
    case [*_]:
        print('never')
    case str():
        print('strings are no sequences')  # expect: strings are no sequences
