"""What decided within `and`, `or` and `if else` is asked for its truth as often as CPython asks."""
import itertools

log = []


class T:
    def __init__(self, name, value):
        self.name, self.value = name, value

    def __bool__(self):
        log.append(self.name)
        return self.value

    def __repr__(self):
        return self.name


def i(v):
    return v


def v1(a, b, c, x, z): return (x if c else (a or b)) and z
def v2(a, b, c, x, z): return (x if c else (a and b)) or z
def v3(a, b, c, x, z): return ((a or b) if c else x) and z
def v4(a, b, c, x, z): return (i(a) or i(b)) and z
def v5(a, b, c, x, z): return (i(a) and b) or z
def v6(a, b, c, x, z): return ((a or i(b)) and (c or x)) or z
def v7(a, b, c, x, z): return (a if (b or c) else (x and z)) or (i(a) and i(b))
def v8(a, b, c, x, z): return (a or b if i(c) else x or z) and a
def v9(a, b, c, x, z): return not (x if c else (a or b))


def c1(a, b, c, x, z):
    if (x if c else (a or b)) and z: return 1
    return 2


def c2(a, b, c, x, z):
    if z and (i(x) if c else (a or b)): return 1
    return 2


def c3(a, b, c, x, z):
    if not not (a or b): return 1
    return 2


def c4(a, b, c, x, z):
    if not ((a and b) if c else (x and z)): return 1
    return 2


def c5(a, b, c, x, z):
    assert (a or i(b) if c else x or z) and a
    return [1 for _ in [1] if ((a if b else c) if x else z) or a]


for f in [v1, v2, v3, v4, v5, v6, v7, v8, v9, c1, c2, c3, c4, c5]:
    for values in itertools.product([False, True], repeat=5):
        log.clear()
        try:
            result = f(*[T(name, value) for name, value in zip('abcxz', values)])
        except AssertionError:
            result = 'failed'
        print(f.__name__, result, ''.join(log))
# output:
#| v1 b cab
#| v1 b cab
#| v1 b cab
#| v1 b cab
#| v1 x cx
#| v1 x cx
#| v1 z cx
#| v1 z cx
#| v1 z cab
#| v1 z cab
#| v1 z cab
#| v1 z cab
#| v1 x cx
#| v1 x cx
#| v1 z cx
#| v1 z cx
#| v1 z ca
#| v1 z ca
#| v1 z ca
#| v1 z ca
#| v1 x cx
#| v1 x cx
#| v1 z cx
#| v1 z cx
#| v1 z ca
#| v1 z ca
#| v1 z ca
#| v1 z ca
#| v1 x cx
#| v1 x cx
#| v1 z cx
#| v1 z cx
#| v2 z ca
#| v2 z ca
#| v2 z ca
#| v2 z ca
#| v2 z cx
#| v2 z cx
#| v2 x cx
#| v2 x cx
#| v2 z ca
#| v2 z ca
#| v2 z ca
#| v2 z ca
#| v2 z cx
#| v2 z cx
#| v2 x cx
#| v2 x cx
#| v2 z cab
#| v2 z cab
#| v2 z cab
#| v2 z cab
#| v2 z cx
#| v2 z cx
#| v2 x cx
#| v2 x cx
#| v2 b cab
#| v2 b cab
#| v2 b cab
#| v2 b cab
#| v2 z cx
#| v2 z cx
#| v2 x cx
#| v2 x cx
#| v3 x cx
#| v3 x cx
#| v3 z cx
#| v3 z cx
#| v3 b cab
#| v3 b cab
#| v3 b cab
#| v3 b cab
#| v3 x cx
#| v3 x cx
#| v3 z cx
#| v3 z cx
#| v3 z cab
#| v3 z cab
#| v3 z cab
#| v3 z cab
#| v3 x cx
#| v3 x cx
#| v3 z cx
#| v3 z cx
#| v3 z caa
#| v3 z caa
#| v3 z caa
#| v3 z caa
#| v3 x cx
#| v3 x cx
#| v3 z cx
#| v3 z cx
#| v3 z caa
#| v3 z caa
#| v3 z caa
#| v3 z caa
#| v4 b ab
#| v4 b ab
#| v4 b ab
#| v4 b ab
#| v4 b ab
#| v4 b ab
#| v4 b ab
#| v4 b ab
#| v4 z ab
#| v4 z ab
#| v4 z ab
#| v4 z ab
#| v4 z ab
#| v4 z ab
#| v4 z ab
#| v4 z ab
#| v4 z a
#| v4 z a
#| v4 z a
#| v4 z a
#| v4 z a
#| v4 z a
#| v4 z a
#| v4 z a
#| v4 z a
#| v4 z a
#| v4 z a
#| v4 z a
#| v4 z a
#| v4 z a
#| v4 z a
#| v4 z a
#| v5 z a
#| v5 z a
#| v5 z a
#| v5 z a
#| v5 z a
#| v5 z a
#| v5 z a
#| v5 z a
#| v5 z a
#| v5 z a
#| v5 z a
#| v5 z a
#| v5 z a
#| v5 z a
#| v5 z a
#| v5 z a
#| v5 z ab
#| v5 z ab
#| v5 z ab
#| v5 z ab
#| v5 z ab
#| v5 z ab
#| v5 z ab
#| v5 z ab
#| v5 b ab
#| v5 b ab
#| v5 b ab
#| v5 b ab
#| v5 b ab
#| v5 b ab
#| v5 b ab
#| v5 b ab
#| v6 z ab
#| v6 z ab
#| v6 z ab
#| v6 z ab
#| v6 z ab
#| v6 z ab
#| v6 z ab
#| v6 z ab
#| v6 z abcx
#| v6 z abcx
#| v6 x abcx
#| v6 x abcx
#| v6 c abc
#| v6 c abc
#| v6 c abc
#| v6 c abc
#| v6 z acx
#| v6 z acx
#| v6 x acx
#| v6 x acx
#| v6 c ac
#| v6 c ac
#| v6 c ac
#| v6 c ac
#| v6 z acx
#| v6 z acx
#| v6 x acx
#| v6 x acx
#| v6 c ac
#| v6 c ac
#| v6 c ac
#| v6 c ac
#| v7 a bcxa
#| v7 a bcxa
#| v7 a bcxza
#| v7 z bcxz
#| v7 a bcaa
#| v7 a bcaa
#| v7 a bcaa
#| v7 a bcaa
#| v7 a baa
#| v7 a baa
#| v7 a baa
#| v7 a baa
#| v7 a baa
#| v7 a baa
#| v7 a baa
#| v7 a baa
#| v7 b bcxa
#| v7 b bcxa
#| v7 b bcxza
#| v7 z bcxz
#| v7 a bca
#| v7 a bca
#| v7 a bca
#| v7 a bca
#| v7 a ba
#| v7 a ba
#| v7 a ba
#| v7 a ba
#| v7 a ba
#| v7 a ba
#| v7 a ba
#| v7 a ba
#| v8 z cxz
#| v8 a cxz
#| v8 a cx
#| v8 a cx
#| v8 b cab
#| v8 b cab
#| v8 b cab
#| v8 b cab
#| v8 z cxz
#| v8 a cxz
#| v8 a cx
#| v8 a cx
#| v8 a cab
#| v8 a cab
#| v8 a cab
#| v8 a cab
#| v8 z cxz
#| v8 a cxz
#| v8 a cx
#| v8 a cx
#| v8 a caa
#| v8 a caa
#| v8 a caa
#| v8 a caa
#| v8 z cxz
#| v8 a cxz
#| v8 a cx
#| v8 a cx
#| v8 a caa
#| v8 a caa
#| v8 a caa
#| v8 a caa
#| v9 True cab
#| v9 True cab
#| v9 True cab
#| v9 True cab
#| v9 True cx
#| v9 True cx
#| v9 False cx
#| v9 False cx
#| v9 False cab
#| v9 False cab
#| v9 False cab
#| v9 False cab
#| v9 True cx
#| v9 True cx
#| v9 False cx
#| v9 False cx
#| v9 False caa
#| v9 False caa
#| v9 False caa
#| v9 False caa
#| v9 True cx
#| v9 True cx
#| v9 False cx
#| v9 False cx
#| v9 False caa
#| v9 False caa
#| v9 False caa
#| v9 False caa
#| v9 True cx
#| v9 True cx
#| v9 False cx
#| v9 False cx
#| c1 2 cab
#| c1 2 cab
#| c1 2 cab
#| c1 2 cab
#| c1 2 cx
#| c1 2 cx
#| c1 2 cxz
#| c1 1 cxz
#| c1 2 cabz
#| c1 1 cabz
#| c1 2 cabz
#| c1 1 cabz
#| c1 2 cx
#| c1 2 cx
#| c1 2 cxz
#| c1 1 cxz
#| c1 2 caz
#| c1 1 caz
#| c1 2 caz
#| c1 1 caz
#| c1 2 cx
#| c1 2 cx
#| c1 2 cxz
#| c1 1 cxz
#| c1 2 caz
#| c1 1 caz
#| c1 2 caz
#| c1 1 caz
#| c1 2 cx
#| c1 2 cx
#| c1 2 cxz
#| c1 1 cxz
#| c2 2 z
#| c2 2 zcab
#| c2 2 z
#| c2 2 zcab
#| c2 2 z
#| c2 2 zcx
#| c2 2 z
#| c2 1 zcx
#| c2 2 z
#| c2 1 zcab
#| c2 2 z
#| c2 1 zcab
#| c2 2 z
#| c2 2 zcx
#| c2 2 z
#| c2 1 zcx
#| c2 2 z
#| c2 1 zca
#| c2 2 z
#| c2 1 zca
#| c2 2 z
#| c2 2 zcx
#| c2 2 z
#| c2 1 zcx
#| c2 2 z
#| c2 1 zca
#| c2 2 z
#| c2 1 zca
#| c2 2 z
#| c2 2 zcx
#| c2 2 z
#| c2 1 zcx
#| c3 2 ab
#| c3 2 ab
#| c3 2 ab
#| c3 2 ab
#| c3 2 ab
#| c3 2 ab
#| c3 2 ab
#| c3 2 ab
#| c3 1 ab
#| c3 1 ab
#| c3 1 ab
#| c3 1 ab
#| c3 1 ab
#| c3 1 ab
#| c3 1 ab
#| c3 1 ab
#| c3 1 a
#| c3 1 a
#| c3 1 a
#| c3 1 a
#| c3 1 a
#| c3 1 a
#| c3 1 a
#| c3 1 a
#| c3 1 a
#| c3 1 a
#| c3 1 a
#| c3 1 a
#| c3 1 a
#| c3 1 a
#| c3 1 a
#| c3 1 a
#| c4 1 cx
#| c4 1 cx
#| c4 1 cxz
#| c4 2 cxz
#| c4 1 ca
#| c4 1 ca
#| c4 1 ca
#| c4 1 ca
#| c4 1 cx
#| c4 1 cx
#| c4 1 cxz
#| c4 2 cxz
#| c4 1 ca
#| c4 1 ca
#| c4 1 ca
#| c4 1 ca
#| c4 1 cx
#| c4 1 cx
#| c4 1 cxz
#| c4 2 cxz
#| c4 1 cab
#| c4 1 cab
#| c4 1 cab
#| c4 1 cab
#| c4 1 cx
#| c4 1 cx
#| c4 1 cxz
#| c4 2 cxz
#| c4 2 cab
#| c4 2 cab
#| c4 2 cab
#| c4 2 cab
#| c5 failed cxz
#| c5 failed cxza
#| c5 failed cxa
#| c5 failed cxa
#| c5 failed cab
#| c5 failed cab
#| c5 failed cab
#| c5 failed cab
#| c5 failed cxz
#| c5 failed cxza
#| c5 failed cxa
#| c5 failed cxa
#| c5 failed caba
#| c5 failed caba
#| c5 failed caba
#| c5 failed caba
#| c5 failed cxz
#| c5 [1] cxzaxz
#| c5 [1] cxaxbca
#| c5 [1] cxaxbca
#| c5 [1] caaxza
#| c5 [1] caaxz
#| c5 [1] caaxbc
#| c5 [1] caaxbc
#| c5 failed cxz
#| c5 [1] cxzaxz
#| c5 [1] cxaxba
#| c5 [1] cxaxba
#| c5 [1] caaxza
#| c5 [1] caaxz
#| c5 [1] caaxba
#| c5 [1] caaxba
