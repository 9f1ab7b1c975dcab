# Every format specification of a str.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(8)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

for value in ('', 'a', 'hello', 'héllo wörld', '日本'):
    for align in ('', '<', '>', '^', '*^', 'é>', '='):
        for width in ('', '3', '10', '010'):
            for precision in ('', '.0', '.2', '.100'):
                for kind in ('', 's', 'd'):
                    try:
                        digest(format(value, align + width + precision + kind))
                    except ValueError as error:
                        digest(str(error))
    print(value, digest(''))
# output:
#|  37001648
#| a 890454669
#| hello 806875250
#| héllo wörld 944696024
#| 日本 687854746
