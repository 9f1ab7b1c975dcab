# Everything compared with everything.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(25)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

values = [0, 1, -1, 1.0, 0.5, True, False, 10 ** 20, 1e20, float('inf'), float('nan'), 1j, '', 'a', 'b', b'a', [], [1], [1, 2], (), (1,), {}, {1: 2}, {1}, set(), frozenset([1]), None, ..., range(1), int]
for a in values:
    row = []
    for b in values:
        cell = '=' if a == b else '.'
        for test, mark in ((lambda: a < b, '<'), (lambda: a >= b, 'g')):
            try:
                cell += mark if test() else ' '
            except TypeError as error:
                cell += '!'
                digest(str(error))
        row.append(cell)
    digest(''.join(row))
    print(repr(a), digest(''))
# output:
#| 0 957255244
#| 1 469496168
#| -1 362854260
#| 1.0 563329099
#| 0.5 393270887
#| True 954065034
#| False 771088578
#| 100000000000000000000 250554619
#| 1e+20 766367490
#| inf 63598752
#| nan 577400323
#| 1j 920318886
#| '' 411199805
#| 'a' 630378040
#| 'b' 13648720
#| b'a' 51709971
#| [] 766844592
#| [1] 435542116
#| [1, 2] 853565209
#| () 764181922
#| (1,) 85509879
#| {} 892317832
#| {1: 2} 772782342
#| {1} 426640909
#| set() 186857526
#| frozenset({1}) 5803333
#| None 321816300
#| Ellipsis 329166441
#| range(0, 1) 407609930
#| <class 'int'> 66887808
