# Builtins called with every kind of wrong and right argument.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(29)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

values = [None, 1, -1, 'a', b'a', [1], 2.5, {}, (1, 2), int, True, '12']
for f in (abs, all, any, ascii, bin, bool, bytearray, bytes, callable, chr, complex, dict, divmod, enumerate, filter, float, format, frozenset, hasattr, hex, int, isinstance, issubclass, iter, len, list, map, max, min, next, oct, ord, pow, range, repr, reversed, round, set, slice, sorted, str, sum, tuple, zip):
    for arguments in [()] + [(v,) for v in values] + [(v, w) for v in values for w in values]:
        try:
            result = f(*arguments)
            if isinstance(result, (set, frozenset)):
                result = sorted(result, key=repr)
            digest(repr(result) if not hasattr(result, '__next__') else type(result).__name__)
        except Exception as error:
            digest(type(error).__name__ + str(error))
    print(f.__name__, digest(''))
# output:
#| abs 302094898
#| all 733712915
#| any 938849602
#| ascii 294542576
#| bin 928187610
#| bool 894390781
#| bytearray 171320282
#| bytes 683691316
#| callable 220433274
#| chr 291845489
#| complex 258444651
#| dict 923140518
#| divmod 608358330
#| enumerate 583763092
#| filter 146847241
#| float 272305569
#| format 298826800
#| frozenset 754758606
#| hasattr 723762599
#| hex 750911848
#| int 232458323
#| isinstance 831400819
#| issubclass 655645998
#| iter 262606042
#| len 106829618
#| list 837714280
#| map 914371
#| max 260345776
#| min 665079671
#| next 698094735
#| oct 97031646
#| ord 92812373
#| pow 797685807
#| range 404179595
#| repr 573234771
#| reversed 150510401
#| round 751900733
#| set 523759552
#| slice 576531024
#| sorted 330647927
#| str 407330893
#| sum 109622676
#| tuple 276623222
#| zip 448696328
