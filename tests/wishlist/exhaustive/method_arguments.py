# Methods called with every kind of wrong and right argument.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(28)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

values = [None, 1, -1, 'a', b'a', [1], 2.5, {}]
methods = {
    '': ['upper', 'split', 'join', 'find', 'replace', 'strip', 'center', 'encode', 'startswith', 'zfill', 'splitlines', 'partition', 'count', 'translate', 'expandtabs'],
    b'': ['upper', 'split', 'join', 'find', 'replace', 'strip', 'center', 'decode', 'startswith', 'hex'],
}
for base, names in methods.items():
    for name in names:
        for arguments in [()] + [(v,) for v in values] + [(v, w) for v in values for w in values]:
            try:
                digest(repr(getattr(base, name)(*arguments)))
            except Exception as error:
                digest(type(error).__name__ + str(error))
        print(name, digest(''))
# output:
#| upper 546194042
#| split 804600036
#| join 751152122
#| find 256124417
#| replace 601432621
#| strip 137316050
#| center 101749177
#| encode 884328259
#| startswith 80315020
#| zfill 423642850
#| splitlines 632274189
#| partition 123659960
#| count 528242567
#| translate 813120081
#| expandtabs 992817599
#| upper 612613080
#| split 837953195
#| join 855350310
#| find 817344200
#| replace 846497792
#| strip 124830790
#| center 74865784
#| decode 533964569
#| startswith 407055039
#| hex 60999621
for make, names in ((lambda: [1], ['append', 'extend', 'insert', 'pop', 'remove', 'index', 'count', 'sort', 'reverse', 'clear', 'copy']), (lambda: {'a': 1}, ['get', 'pop', 'setdefault', 'update', 'popitem', 'keys', 'fromkeys']), (lambda: {1}, ['add', 'discard', 'remove', 'union', 'difference', 'issubset', 'isdisjoint', 'update', 'pop'])):
    for name in names:
        for arguments in [()] + [(v,) for v in values] + [(v, w) for v in values for w in values]:
            base = make()
            try:
                result = getattr(base, name)(*arguments)
                digest(repr(sorted(result, key=repr) if isinstance(result, set) else result))
            except Exception as error:
                digest(type(error).__name__ + str(error))
            digest(repr(sorted(base, key=repr) if isinstance(base, set) else base))
        print(name, digest(''))
# output:
#| append 164627079
#| extend 741492708
#| insert 126065532
#| pop 791990862
#| remove 686679199
#| index 37657427
#| count 891774215
#| sort 984507640
#| reverse 614334914
#| clear 188497833
#| copy 319763246
#| get 247719999
#| pop 604283124
#| setdefault 236102338
#| update 826021891
#| popitem 943213364
#| keys 550642381
#| fromkeys 969955224
#| add 77455498
#| discard 518686140
#| remove 959986450
#| union 173842972
#| difference 226769637
#| issubset 601560641
#| isdisjoint 266504202
#| update 16627193
#| pop 813798378
