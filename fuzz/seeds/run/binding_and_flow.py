def f(command):
    for word in command:
        match word:
            case 'skip':
                continue
            case 'stop':
                break
            case 'return':
                return 'returned'
            case ('a' | 'b') as letter:
                print('letter', letter)
            case str() as s if (n := len(s)) > 3:
                print('long', s, n)
            case _:
                print('other', word)
    else:
        return 'else'
    return 'end'


print(f(['a', 'skip', 'hello', 5]))
# output:
#| letter a
#| long hello 5
#| other 5
#| else
print(f(['b', 'stop', 'a']))
# output:
#| letter b
#| end
print(f(['return']))  # expect: returned
match = 5
case = 6
print(match, case)  # expect: 5 6
match (match):
    case 5:
        print('soft keywords')  # expect: soft keywords
print(match if case else 0)  # expect: 5
match [1, 2, 3]:
    case [x, y, z] as whole:
        print(x, y, z, whole)  # expect: 1 2 3 [1, 2, 3]


class O:
    pass


o = O()
match (1, o):
    case (1, O() as captured):
        print(captured is o)  # expect: True
match {'a': [1, {'b': (2, 3)}]}:
    case {'a': [int(i), {'b': (j, k)}]}:
        print(i, j, k)  # expect: 1 2 3
