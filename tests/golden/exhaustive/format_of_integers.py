# Every format specification of an int.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(6)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

count = 0
for fill in ('', '*', '0', 'é'):
    for align in ('', '<', '>', '^', '='):
        if fill and not align:
            continue
        for sign in ('', '+', '-', ' '):
            for other in ('', '#'):
                for width in ('', '8', '012'):
                    for group in ('', ',', '_'):
                        for kind in ('', 'd', 'x', 'X', 'o', 'b', 'c', 'n', 'f', 'e', 'g', '%'):
                            spec = fill + align + sign + other + width + group + kind
                            for value in (0, 1234567, -42):
                                try:
                                    digest(format(value, spec))
                                except (ValueError, OverflowError) as error:
                                    digest(str(error))
                                count += 1
    print(repr(fill), digest(''))
# output:
#| '' 77453433
#| '*' 774874648
#| '0' 436001496
#| 'é' 420120695
print(count)  # expect: 44064
