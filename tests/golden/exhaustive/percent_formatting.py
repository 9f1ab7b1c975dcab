# Every conversion of the percent operator.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(9)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

for flags in ('', '-', '0', '+', ' ', '#', '-#', '+0', ' 0', '#0', '-0'):
    for width in ('', '1', '8'):
        for precision in ('', '.', '.0', '.3'):
            for kind in 'diouxXeEfFgGcrsa%':
                for value in (0, 42, -42, 3.75, -1e20, 'text', None):
                    try:
                        digest(('%' + flags + width + precision + kind) % ((value,) if kind != '%' else ()))
                    except (TypeError, ValueError, OverflowError) as error:
                        digest(str(error))
    print(repr(flags), digest(''))
# output:
#| '' 149673075
#| '-' 38949948
#| '0' 732002373
#| '+' 220678903
#| ' ' 553631973
#| '#' 540893220
#| '-#' 559677548
#| '+0' 149410939
#| ' 0' 144049006
#| '#0' 666913159
#| '-0' 451016082
