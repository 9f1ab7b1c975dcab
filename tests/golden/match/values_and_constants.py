class Color:
    RED = 1
    GREEN = 'g'

    class Deep:
        X = (1, 2)


def f(x):
    match x:
        case Color.RED:
            return 'red'
        case Color.GREEN:
            return 'green'
        case Color.Deep.X:
            return 'deep'
        case [Color.RED, *_]:
            return 'starts red'
    return None


print(f(1), f('g'), f((1, 2)), f([1, 5]), f(True), f(9))  # expect: red green deep starts red red None


class Eq:
    def __eq__(self, other):
        print('eq', other)
        return other == 'match me'


match Eq():
    case 'no':
        pass
    case 'match me':
        print('matched')
# output:
#| eq no
#| eq match me
#| matched
match 1.0:
    case 1:
        print('equal values match')  # expect: equal values match
match True:
    case 1:
        print('true equals one')  # expect: true equals one
match 1:
    case True:
        print('never')
    case _:
        print('but True is matched by identity')  # expect: but True is matched by identity
