# Every augmented assignment on every pair of types, and whether it changes in place.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(27)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

import json


def make():
    return [2, 1.5, 'ab', b'ab', bytearray(b'x'), [1], (1,), {1: 2}, {1}, None]


def apply(name, a, b):
    if name == '+=':
        a += b
    elif name == '-=':
        a -= b
    elif name == '*=':
        a *= b
    elif name == '/=':
        a /= b
    elif name == '//=':
        a //= b
    elif name == '%=':
        a %= b
    elif name == '**=':
        a **= b
    elif name == '&=':
        a &= b
    elif name == '|=':
        a |= b
    elif name == '^=':
        a ^= b
    elif name == '<<=':
        a <<= b
    elif name == '>>=':
        a >>= b
    else:
        a @= b
    return a


for name in ('+=', '-=', '*=', '/=', '//=', '%=', '**=', '&=', '|=', '^=', '<<=', '>>=', '@='):
    for i in range(10):
        for j in range(10):
            a, b = make()[i], make()[j]
            kept = a
            try:
                result = apply(name, a, b)
                digest(f'{result} {result is kept} {kept}')
            except Exception as error:
                digest(type(error).__name__ + str(error))
    print(name, digest(''))
# output:
#| += 432903114
#| -= 628040156
#| *= 530947090
#| /= 695896105
#| //= 577309300
#| %= 181034165
#| **= 976551700
#| &= 202714447
#| |= 353542934
#| ^= 265445486
#| <<= 944202006
#| >>= 997144628
#| @= 448649720
