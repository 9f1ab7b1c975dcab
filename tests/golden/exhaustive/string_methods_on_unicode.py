# What every letter of some alphabets is.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(13)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

samples = [chr(c) for c in range(0x20, 0x250)] + [chr(c) for c in (0x370, 0x3a3, 0x3c2, 0x410, 0x5d0, 0x660, 0x966, 0x1e9e, 0x2160, 0x2028, 0x3000, 0x4e00, 0xfb00, 0x1f600, 0x10400)]
for c in samples:
    flags = [c.isalpha(), c.isdigit(), c.isdecimal(), c.isnumeric(), c.isalnum(), c.isspace(), c.isupper(), c.islower(), c.istitle(), c.isprintable(), c.isidentifier()]
    digest(''.join('01'[f] for f in flags) + c.upper() + c.lower() + c.title() + c.swapcase() + c.casefold() + c.capitalize() + repr(c) + ascii(c))
    digest(str(('a' + c + 'b').split()) + str(('a' + c).splitlines()) + ('x' + c).title())
print(len(samples), digest(''))  # expect: 575 813153889
