# Random values through JSON and back.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(24)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

import json


def value(depth):
    kind = next(rng) % (9 if depth else 6)
    if kind == 0:
        return pick([None, True, False])
    if kind == 1:
        return next(rng) - 2 ** 30
    if kind == 2:
        return next(rng) / 1000
    if kind < 6:
        return pick(['', 'a', 'é"\\/\n\t', '\x01\x7f', '日本😀', ' x '])
    if kind < 7:
        return {pick(['k', 'é', '', 'z"']): value(depth - 1) for _ in range(next(rng) % 4)}
    return [value(depth - 1) for _ in range(next(rng) % 4)]


for _ in range(80):
    v = value(4)
    text = json.dumps(v)
    assert json.loads(text) == v
    digest(text + json.dumps(v, indent=2) + json.dumps(v, sort_keys=True, ensure_ascii=False) + json.dumps(v, separators=(',', ':')))
print(digest(''))  # expect: 649560641
