# Every assignment to and deletion of a slice.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(2)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

for start in (None, 0, 1, 3, 5, 9, -1, -3, -9):
    for stop in (None, 0, 2, 4, 5, 9, -1, -4):
        for step in (None, 1, 2, -1, -2):
            for new in ([], ['x'], ['x', 'y', 'z']):
                items = [0, 1, 2, 3, 4]
                try:
                    items[start:stop:step] = new
                except ValueError as error:
                    digest(str(error))
                digest(repr(items))
            items = [0, 1, 2, 3, 4]
            del items[start:stop:step]
            digest(repr(items))
    print(start, digest(''))
# output:
#| None 607524978
#| 0 154346625
#| 1 91114649
#| 3 952648307
#| 5 172516430
#| 9 386497201
#| -1 987625617
#| -3 590716235
#| -9 410739349
