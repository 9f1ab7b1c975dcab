# Every operator on every pair of types: its value or its complaint.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(26)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

values = [2, True, 1.5, 2j, 'ab', b'ab', bytearray(b'x'), [1], (1,), {1: 2}, {1}, None, range(2), 10 ** 20, int, len]
operators = {
    '+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b,
    '//': lambda a, b: a // b, '%': lambda a, b: a % b, '&': lambda a, b: a & b,
    '|': lambda a, b: a | b, '^': lambda a, b: a ^ b, '<<': lambda a, b: a << b, '>>': lambda a, b: a >> b, '@': lambda a, b: a @ b,
    'in': lambda a, b: a in b, '[]': lambda a, b: a[b], 'divmod': divmod,
}
for name, apply in operators.items():
    for a in values:
        for b in values:
            if a == 10 ** 20 and name in ('<<', '*') or b == 10 ** 20 and name in ('<<', '*'):
                continue
            try:
                digest(str(apply(a, b)))
            except Exception as error:
                digest(type(error).__name__ + str(error))
    print(name, digest(''))
# output:
#| + 370200511
#| - 219093686
#| * 531006312
#| / 995331406
#| // 810107308
#| % 772691775
#| & 355300518
#| | 249222430
#| ^ 162052289
#| << 981042369
#| >> 625959833
#| @ 359518476
#| in 322319962
#| [] 60250200
#| divmod 387117050
for name, apply in {'-': lambda a: -a, '+': lambda a: +a, '~': lambda a: ~a, 'not': lambda a: not a, 'abs': abs, 'len': len, 'iter': lambda a: list(iter(a)), 'int': int, 'float': float, 'round': round, 'hash': lambda a: hash(a) is None, 'sum': sum, 'max': max, 'sorted': sorted, 'bool': bool, 'reversed': lambda a: list(reversed(a)), 'chr': chr, 'ord': ord, 'bin': bin, 'call': lambda a: a()}.items():
    for a in values:
        if name == 'chr' and a == 10 ** 20:
            continue
        try:
            digest(str(apply(a)))
        except Exception as error:
            digest(type(error).__name__ + str(error))
    print(name, digest(''))
# output:
#| - 832529838
#| + 469072454
#| ~ 561665739
#| not 630336993
#| abs 631132994
#| len 640944301
#| iter 866169423
#| int 979416165
#| float 543907184
#| round 915393156
#| hash 181388900
#| sum 209216420
#| max 246954186
#| sorted 707789220
#| bool 400972452
#| reversed 72014380
#| chr 749743804
#| ord 37743465
#| bin 556739708
#| call 721605499
