# Methods of bytes over random bytes.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(22)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

samples = [bytes(next(rng) % 4 + 97 for _ in range(next(rng) % 10)) for _ in range(30)] + [b'', b' a b ', b'A1z', bytes(range(256))]
for b in samples:
    for part in (b'', b'a', b'ab', b'c'):
        digest(f'{b.find(part)} {b.rfind(part)} {b.count(part)} {part in b} {b.replace(part, b"-")} {b.startswith(part)} {b.strip(part)}')
        if part:
            digest(f'{b.split(part)} {b.rsplit(part, 1)} {b.partition(part)} {b.rpartition(part)}')
    digest(f'{b.upper()} {b.title()} {b.swapcase()} {b.capitalize()} {b.isalpha()} {b.isalnum()} {b.isupper()} {b.islower()} {b.isspace()} {b.hex()} {b[::-1]} {b.center(14, b"*")} {b.zfill(12)} {b.split()} {b.splitlines()} {list(b)[:5]}')
    digest(repr(bytearray(b)) + repr(b * 2) + repr(b + b'x') + str(b < b'b') + b.decode('latin-1') + str(int.from_bytes(b, 'big')))
print(digest(''))  # expect: 769166522
