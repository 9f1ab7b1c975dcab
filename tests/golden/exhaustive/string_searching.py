# Searching short strings for shorter ones.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(12)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

alphabet = 'ab'
texts = ['']
for _ in range(40):
    texts.append(''.join(pick(alphabet) for _ in range(next(rng) % 12)))
for text in texts:
    for part in ('', 'a', 'b', 'ab', 'ba', 'aa', 'aba', 'bbb'):
        for start in (0, 1, 3, -2, 20):
            digest(f'{text.find(part, start)} {text.rfind(part, start)} {text.count(part, start)} {text.startswith(part, start)} {text.endswith(part, start)}')
        digest(f'{part in text} {text.replace(part, "-")} {text.replace(part, "xy", 2)} {text.partition(part or "z")} {text.rpartition(part or "z")}')
        if part:
            digest(f'{text.split(part)} {text.split(part, 1)} {text.rsplit(part, 1)}')
        digest(f'{text.strip(part)} {text.lstrip(part)} {text.rstrip(part)} {text.removeprefix(part)} {text.removesuffix(part)}')
print(digest(''))  # expect: 87305300
