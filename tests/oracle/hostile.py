"""Hostile programs: every operation on the largest operands there are, again and again.

    python3 tests/oracle/hostile.py --binary target/release/coldframe [--seconds 3] [FILTER...]

Each program makes big values and repeats one operation for ever, so that an operation which does
more than it is charged for shows: the budget is spent too slowly. Every program must end by itself
within the seconds of CPU time, with an exit code that a program may cause, within twice its memory
and 16 MiB. What does not is listed with the program, and the exit code is 1.
"""

import argparse
import concurrent.futures
import os
import resource
import signal
import subprocess
import sys
import tempfile

MEMORY = 64
RSS_MAX = (2 * MEMORY + 16) << 10

# What the operations work on: name, how it is made.
SETUPS = {
    "text": "s = 'ab' * 5_000_000; p = 'ab' * 2_000_000 + 'c'; t = 'aé' * 2_000_000",
    "mid": "s = 'ab' * 50_000; p = 'ab' * 20_000 + 'c'; t = 'aé' * 50_000",
    "bytes": "b = b'ab' * 5_000_000; c = bytearray(b); q = b'ab' * 1_000_000 + b'c'",
    "ints": "n = 1 << 5_000_000; m = (1 << 3_000_000) - 1; k = 10 ** 4000",
    "small": "n = 3 ** 20_000; m = 7 ** 9_000; k = 10 ** 4000",
    "lists": "x = [0] * 2_000_000; y = [0] * 2_000_000; z = list(range(300_000))",
    "tuples": "x = (0,) * 2_000_000; y = (0,) * 1_999_999 + (1,)",
    "sets": "x = set(range(200_000)); y = set(range(100_000, 300_000)); z = frozenset(x)",
    "dicts": "d = dict.fromkeys(range(200_000), 0); e = dict(d)",
    "ranges": "r = range(10 ** 15); w = range(0, 10 ** 30, 7)",
    "deep": "x = []\nfor i in range(20_000): x = [x]\ny = []\nfor i in range(20_000): y = [y]",
    "shared": "x = [0]\nfor i in range(40): x = [x, x]\ny = [0]\nfor i in range(40): y = [y, y]",
    "sharedt": "x = (0,)\nfor i in range(40): x = (x, x)\ny = (0,)\nfor i in range(40): y = (y, y)",
    "floats": "f = 1.7976931348623157e308; g = 5e-324",
    "collide": "x = [(1 << 61) * i for i in range(1, 2000)]",
    "classes": (
        "class A:\n    def __eq__(self, o): return False\n    def __hash__(self): return 1\n"
        "    def __lt__(self, o): return True\nx = [A() for i in range(3000)]"
    ),
    "memory": "b = b'ab' * 5_000_000; v = memoryview(b)",
    "complexes": "z = complex(1e308, 1e308)",
    "none": "pass",
}

OPERATIONS = {
    "text": """
        s + t | s * 2 | s == p | s == 'ab' * 5_000_000 | s < s + 'a' | p in s | 'é' in t | s[1:] | s[::2] | s[::-1]
        t[::-1] | t[1_000_000] | t[5:-5] | hash(s + 'x') | {s + 'x': 1} | repr(s) | ascii(t) | str(s) | f'{s}' | f'{s:>10}' | f'{s!r:.5}'
        '%s' % s | '%r' % s | '%.3s' % s | '{}'.format(s) | '{:x<100}'.format(s) | s.upper() | s.lower() | s.title() | s.swapcase() | s.capitalize() | s.casefold()
        t.upper() | t.lower() | t.title() | t.casefold() | s.find(p) | s.rfind(p) | s.index('ba', 999_999) | s.count('a') | s.count(p) | s.count('') | t.count('é')
        s.find('c') | t.find('x') | t.rfind('x') | t.find('x', 1_000_000) | s.split('b') | s.split() | s.rsplit('b') | t.split('é') | s.splitlines() | s.partition('c') | s.rpartition('c')
        s.replace('a', 'bb') | s.replace('', 'x') | s.replace('c', 'd') | s.strip('ab') | s.lstrip('ab') | s.rstrip('b') | s.strip() | s.startswith(p) | s.endswith(p)
        s.removeprefix(p) | s.removesuffix(p) | s.isalpha() | t.isalpha() | s.isascii() | s.isdigit() | s.isidentifier() | s.isprintable() | s.isspace() | s.istitle() | s.islower() | s.isupper()
        s.isalnum() | s.isdecimal() | s.isnumeric() | s.center(12_000_000) | s.ljust(12_000_000) | s.zfill(12_000_000) | s.expandtabs() | s.translate({97: 'x'}) | s.translate({97: None})
        s.encode() | t.encode('latin-1') | t.encode('utf-16') | t.encode('ascii', 'ignore') | t.encode('ascii', 'backslashreplace') | s.join(['a', 'b']) | ''.join([s, s]) | ','.join(s) | list(s) | tuple(s) | set(s)
        sorted(s) | max(s) | min(s) | len(t) | len(set(t)) | int(s) | float(s) | complex(s) | ord(s) | bool(s) | s.format() | s.format_map({}) | s % () | print(s) | any(s) | all(s)
        list(map(ord, s)) | sum(map(len, s)) | list(zip(s, s)) | list(enumerate(s)) | list(reversed(s)) | dict.fromkeys(s) | s is t | not s | s and t | getattr(1, s) | hasattr(1, s) | setattr(A, s, 1)
        type(s, (), {}) | isinstance(s, str) | s.maketrans(s, s) | iter(s) | next(iter(s)) | [c for c in s] | (*s,) | print(*s) | input(s) | bytes(s, 'utf-8') | bytearray(s, 'utf-8') | eval_(s) | s.encode('idna') | s.encode(s)
        'a'.encode(s) | 'a'.encode('utf-8', s) | '{' + s | ('{' + s).format() | ('%' + s) % 1 | f'{1:{s}}' | format(1, s) | format(1.5, s) | format('a', s) | int(s, 36) | float.fromhex(s) | bytes.fromhex(s) | __import__(s) | exit(s) | raise_(s)
    """,
    "mid": """
        s == p | p in s | s.find(p) | s.rfind(p) | s.count(p) | s.replace('a', 'bb') | s.split('b') | s.title() | t.upper() | t[::-1] | t[60_000] | t.find('x') | sorted(s) | ','.join(s) | s.translate({97: 'x'}) | s.encode()
        s.strip('ab') | s.splitlines() | hash(s + 'x') | repr(t) | ascii(t) | '%s' % s | f'{s:>10}' | s + 'x' | s * 2 | list(s) | set(s) | max(s) | s[1:] | s[::2] | s < s + 'a' | s.expandtabs() | s.casefold() | s.isalpha() | s.isidentifier()
        int('1' * 4300) | int('f' * 50_000, 16) | int('1' * 50_000, 2) | int('z' * 20_000, 36) | float('1' * 50_000) | float('0.' + '1' * 50_000) | complex('1' * 50_000) | float.fromhex('0x' + 'f' * 50_000) | str.maketrans(s, s)
        (s + 'q').rfind('qa') | s.partition('c') | s.rpartition('c') | s.rsplit('b') | s.find('ba', 50_000) | s.index('b', -1) | t.index('é', 49_000) | s.startswith(('x',) * 10_000) | s.endswith(('x',) * 10_000) | s.format(*[1] * 1000) | t.encode('utf-32') | t.encode('cp1252')
        ('{}' * 20_000).format(*[1] * 20_000) | ('{0}' * 20_000).format(1) | ('%s' * 20_000) % ((1,) * 20_000) | ('{0.real}' * 9000).format(1) | ('{0[0]}' * 9000).format([1]) | s.casefold() == t.casefold() | s.join(['x'] * 50) | s.zfill(200_000)
    """,
    "bytes": """
        b + c | b * 2 | b == c | c == b | q in b | b[1:] | b[::2] | b[::-1] | c[1:] | c[::-1] | hash(b + b'x') | repr(b) | str(b) | b.hex() | b.hex(':') | c.hex() | b.upper() | b.title() | b.find(q) | b.rfind(q) | b.count(b'a') | b.count(q)
        b.split(b'b') | b.split() | b.splitlines() | b.replace(b'a', b'bb') | b.replace(b'', b'x') | b.strip(b'ab') | b.startswith(q) | b.partition(b'c') | b.rpartition(b'c') | b.translate(bytes(256)) | b.translate(None, b'a') | b.decode() | b.decode('latin-1')
        b.decode('ascii') | b.decode('utf-16') | b.decode('ascii', 'backslashreplace') | b.center(12_000_000) | b.zfill(12_000_000) | b.expandtabs() | b.join([b, b]) | b''.join([b, b]) | list(b) | tuple(b) | set(b) | sum(b) | max(b) | sorted(b) | bytes(b) | bytearray(b) | bytes(c)
        bytes(list(b)) | int.from_bytes(b, 'big') | int.from_bytes(c, 'little') | b % () | b'%s' % b | b.isalpha() | b.isascii() | b.islower() | b.istitle() | c.reverse() | c.append(1) | c.insert(0, 1) | c.pop(0) | c.extend(b) | c.remove(98) | c.copy() | c.clear()
        c.__setitem__(slice(0, 1), b'xxx') | c.__delitem__(slice(0, 1)) | c.__delitem__(0) | c.__delitem__(slice(None, None, 2)) | c.__setitem__(slice(None), c) | b.index(b'c') | 98 in b | 0 in b | bytes.fromhex(b.hex()) | bytes(20_000_000) | bytearray(20_000_000) | b < b + b'a' | b.removeprefix(q)
        memoryview(b).tobytes() | memoryview(b).tolist() | memoryview(b).hex() | memoryview(b) == memoryview(c) | memoryview(c)[::2].tobytes() | hash(memoryview(b)) | b.maketrans(b, b) | list(zip(b, b)) | any(bytes(10_000_000)) | all(b) | int(b) | float(b) | print(b)
    """,
    "ints": """
        n + m | n - m | n * m | m * m | n // m | n % m | divmod(n, m) | n / m | n ** 2 | m ** 3 | pow(m, m, n) | pow(3, m, n) | pow(m, -1, n) | n << 1000 | n >> 1000 | n & m | n|m | n ^ m | ~n | -n | abs(n) | n == m | n < m | n == n + 0 | hash(n)
        str(n) | repr(n) | hex(n) | oct(n) | bin(n) | f'{n}' | f'{n:x}' | f'{n:b}' | f'{n:,}' | '%d' % n | '%x' % n | format(n, 'd') | float(n) | int(n) | bool(n) | n.bit_length() | n.bit_count() | n.to_bytes(700_000, 'big') | round(n, -100_000) | round(n, -1_000_000) | complex(n) | n.as_integer_ratio()
        n == 1.5 | n < 1e308 | n + 1.5 | n * 1.5 | 1.5 ** n | n ** 0.5 | 2 ** n | 'a' * n | [0] * n | range(n) | len(range(n)) | range(n)[m] | m in range(n) | sum([n, m]) | max(n, m) | sorted([n, m, n]) | {n: 1} | [1][n] | chr(n) | bytes(n) | n // 3 | n % 10 | n // 10 ** 100_000 | divmod(n, 7) | 1 << n
        math.gcd(n, m) | math.lcm(n, m) | math.isqrt(n) | math.factorial(100_000) | math.comb(100_000, 50_000) | math.perm(100_000, 50_000) | math.log(n) | math.log2(n) | math.prod([n, m]) | math.floor(n) | math.sqrt(n) | math.pow(n, 2) | math.factorial(n) | math.comb(n, m) | math.dist([n], [m]) | math.gcd(n, m + 1) | json.dumps(n) | json.dumps([m])
        slice(n).indices(m) | 'abc'[n:] | [1][m:] | round(1.5, n) | '%*d' % (n, 1) | format(1, str(10 ** 18)) | f'{1:{10 ** 9}}' | int(str(k)) | time_(n) | print(n) | n.__index__() | n.__format__('e') | f'{n:e}' | f'{m:f}' | '%f' % n | '%e' % n | int.from_bytes(n.to_bytes(700_000, 'little'), 'little') | 1 if n else 2 | n.real | -n // m | -n % m
    """,
    "small": """
        n * m | n // m | n % m | divmod(n, m) | str(k) | int(str(k)) | n ** 3 | pow(n, m, k) | pow(3, 10 ** 300, 10 ** 300 + 1) | pow(3, m, 10 ** 9) | math.gcd(n, m) | math.isqrt(n) | math.lcm(n, m) | f'{n:,}' | hex(n) | '%d' % k | n & m | n << 100_000 | n >> 1 | n + m | float(k // 10 ** 3700) | n == m | hash(n) | n / m | k.as_integer_ratio()
        math.factorial(2000) | math.comb(2000, 1000) | math.perm(2000) | math.comb(10 ** 6, 10 ** 3) | math.perm(10 ** 6, 10 ** 3) | sum(range(10 ** 6)) | sum([n] * 1000) | math.prod([n] * 5) | math.prod(range(1, 1000)) | sorted([n, m] * 1000) | max([n] * 1000) | pow(n, -1, m) | round(n, -3000) | n.to_bytes(5000, 'big') | bin(n) | n.bit_count() | json.loads('1' * 4000) | int('1' * 4000) | math.fsum([1e308, 1.0, -1e308] * 100_000)
    """,
    "lists": """
        x + y | x * 2 | x == y | x < y | x != y | 1 in x | x[1:] | x[::2] | x[::-1] | x[:] | repr(z) | str(z) | z.index(-1) | x.count(0) | x.copy() | x.reverse() | x.sort() | sorted(x) | sorted(z, reverse=True) | z.sort(key=lambda v: -v) | x.insert(0, 1) | x.pop(0) | x.append(0) | x.extend(y) | x.remove(1) | x.remove(0)
        x.__delitem__(0) | x.__delitem__(slice(0, 1)) | x.__delitem__(slice(None, None, 2)) | x.__setitem__(slice(0, 0), [1]) | x.__setitem__(slice(None), y) | x.__setitem__(slice(None, None, 2), x[::2]) | x.__iadd__([1]) | x.__imul__(1) | x.clear() | tuple(x) | list(x) | set(z) | frozenset(z) | dict.fromkeys(z) | list(zip(x, y)) | list(enumerate(x)) | list(map(abs, x)) | list(filter(None, z)) | list(reversed(x))
        sum(x) | max(x) | min(x) | any(x) | all(y) | sum(z) | max(z, key=abs) | [v for v in x] | {v for v in x} | {v: v for v in z} | [*x, *y] | print(*x) | print(z) | (lambda *a: 0)(*x) | max(*x) | ','.join(x) | ','.join(['a'] * 1_000_000) | bytes(x) | bytearray(x) | json.dumps(z) | json.dumps(x) | f'{z}' | '%s' % z | '{}'.format(z) | type(x)(y) | len(x)
        list(zip(*[x] * 10)) | list(zip(*[z] * 100)) | isinstance(1, tuple([int] * 1000)) | dict(zip(z, z)) | dict([(1, 2)] * 1000) | sum([x, y], []) | sum([[1]] * 3000, []) | sorted(z, key=str) | iter(x) | list(iter(x.pop, 1)) | a_(x) | next(reversed(x)) | str.join(',', map(str, z)) | x.__contains__(5) | x.__eq__(y) | x.__lt__(y) | slice(x, y) == slice(y, x) | hash(tuple(z)) | tuple(z) == tuple(z)
        [x] == [y] | (x, y) < (y, x) | {1: x} == {1: y} | vars_(x) | dir(x) | help(x) | id(x) | x is y | (a := x[:]) | memoryview(x) | set(z) == set(z) | math.fsum(x) | math.prod(x) | math.dist(x, y) | math.hypot(*z) | math.gcd(*z) | exec_(x) | print(*z, sep='') | ''.join(map(chr, z[:50000])) | dict(enumerate(z)) | all(v == 0 for v in x) | any(v for v in x) | x.index(0, 1_999_999) | z.index(299_999)
    """,
    "tuples": "x + y | x * 2 | x == y | x < y | 1 in x | x[1:] | x[::-1] | hash(x) | {x: 1} | repr(x[:100000]) | x.index(1) | x.count(0) | list(x) | set(x) | sorted(x) | max(x) | sum(x) | (*x, *y) | x.__eq__(y) | isinstance(1, x) | issubclass(int, x) | 'a'.startswith(x) | '%s' % x | '%s' % (x,) | print(*x) | min(x, y) | try_(x) | tuple(x) | list(zip(x, y)) | x is y | getattr(x, 'count')(1)",
    "sets": """
        x|y | x & y | x - y | x ^ y | x == y | x <= y | x < x | y in x | 5 in x | x.union(y) | x.intersection(y) | x.difference(y) | x.symmetric_difference(y) | x.isdisjoint(y) | x.issubset(y) | x.issuperset(z) | x.update(y) | x.difference_update([1]) | x.intersection_update(x) | x.copy() | x.pop() | x.add(-1) | x.discard(1) | x.remove(1)
        hash(z) | hash(frozenset(y)) | repr(x) | sorted(x) | list(x) | max(x) | sum(x) | len(x) | frozenset(x) | set(x) | {*x, *y} | {v for v in x} | x.clear() | next(iter(x)) | x.__ior__(y) | x.__iand__(y) | x.__isub__({1}) | x.union(*[y] * 20) | z == x | tuple(x) | dict.fromkeys(x) | x.intersection([1] * 100_000) | x.difference(range(10 ** 9)) | x.intersection(range(10 ** 12)) | x.isdisjoint(range(10 ** 9, 10 ** 12)) | x.issuperset(range(10 ** 12)) | {z: 1} | f'{x}'
    """,
    "dicts": """
        d == e | d|e | d.copy() | dict(d) | {**d, **e} | d.update(e) | list(d) | list(d.items()) | list(d.values()) | sorted(d) | sorted(d.items()) | repr(d) | str(d) | d.keys() & e.keys() | d.keys()|e.keys() | d.keys() - e.keys() | d.items() & e.items() | d.items() == e.items() | d.keys() == e.keys() | 1 in d.values() | (1, 0) in d.items() | d.pop(1, None) | d.popitem() | d.get(1) | d.setdefault(1, 2)
        d.clear() | next(iter(d)) | next(reversed(d)) | d.keys().isdisjoint(e) | {k: v for k, v in d.items()} | dict(d.items()) | dict.fromkeys(d) | max(d) | sum(d) | len(d) | d.__ior__(e) | json.dumps(d) | (lambda **k: 0)(**d) | dict(**d) | '{}'.format(d) | '%(a)s' % d | 'x'.format_map(d) | print(d) | set(d) | tuple(d) | dict(zip(d, e)) | any(d) | all(d) | {1: d} == {1: e} | [v for v in d.values()] | type('T', (), {str(k): k for k in d})
        ' '.join(map(str, d)) | str.maketrans({i: 'x' for i in range(50_000)}) | d.items() <= e.items() | list(map(d.get, e)) | sorted(d, key=d.get) | min(d, key=d.__getitem__) | d.values() == e.values() | list(reversed(d.items())) | d.pop(next(iter(d))) | next(iter(d.values()))
    """,
    "ranges": """
        r == w | 5 in r | 5.0 in r | 'a' in r | 1.5 in r | r[::3] | r[-1] | w[10 ** 20] | len(r) | list(r) | tuple(r) | set(r) | sum(r) | max(r) | min(r) | sorted(r) | hash(r) | repr(w) | r.index(10 ** 14) | r.count(5) | r.index(1.5) | r.count('a') | any(r) | all(r) | any(range(0, 1)) | list(reversed(r)) | [v for v in r] | dict.fromkeys(r) | print(*r) | ','.join(map(str, r)) | bytes(r) | max(w) | sum(w)
        list(map(abs, r)) | list(filter(None, r)) | list(zip(r, w)) | next(reversed(w)) | list(enumerate(r)) | frozenset(r) | (lambda *a: 0)(*r) | [*r] | all(v >= 0 for v in r) | sum(1 for v in r) | 10 ** 16 in map(abs, r) | 'a' in iter(r) | -1 in iter(r) | max(map(abs, r)) | min(r, key=abs) | [0].extend(r) | [].__iadd__(r) | set().update(r) | {1}.isdisjoint(r) | math.prod(r) | math.fsum(r) | dict(zip(r, r)) | list(iter(int, 1)) | tuple(iter(int, 1)) | sum(iter(int, 1)) | any(iter(int, 1)) | 1 in iter(int, 1) | max(iter(int, 1)) | x_(*iter(int, 1))
        sorted(iter(int, 1)) | list(zip(iter(int, 1), iter(int, 1))) | list(filter(None, iter(int, 1))) | ''.join(iter(str, 1)) | {**dict(zip(iter(int, 1), r))} | a_[r] | [1][:10 ** 15:1] | list(r[:3]) == list(w[:3]) | x_.isdisjoint(r) | bytearray(r) | bytearray().extend(r) | print(*map(str, r)) | list(map(lambda v: v, r)) | next(filter(lambda v: v < 0, r)) | [0][0:0].extend(w) | zip(r).__next__() | math.gcd(*r) | enumerate(r, 10 ** 100).__next__() | isinstance(1, r) | divmod(*r[:2])
    """,
    "deep": "x == y | x < y | repr(x) | str(x) | hash(tuple(x)) | x in [y] | [x].index(y) | [x].count(y) | sorted([x, y]) | max(x, y) | json.dumps(x) | print(x) | f'{x}' | '%s' % x | x != y | [x] == [y] | {1: x} == {1: y} | (x,) == (y,) | x.remove(y) | '{}'.format(x) | isinstance(1, x)",
    "shared": "x == y | x < y | repr(x) | str(x) | x in [y] | [x].index(y) | [x].count(y) | sorted([x, y]) | max(x, y) | json.dumps(x) | print(x) | f'{x}' | '%s' % x | x != y | {1: x} == {1: y} | (x,) == (y,)",
    "sharedt": "x == y | x < y | repr(x) | hash(x) | {x: 1} | x in [y] | isinstance(1, x) | issubclass(int, x) | json.dumps(x) | print(x) | 'a'.startswith(x) | {x, y} | x in {y} | frozenset([x])",
    "floats": """
        f * 2 | f + g | f ** 2 | f // g | f % g | divmod(f, g) | repr(f) | str(g) | f'{f:.1000000f}' | f'{g:.1000000f}' | f'{g:.100000e}' | f'{f:,}' | '%.100000f' % f | '%.50000e' % g | '%f' % f | f'{f:f}' | f'{f:10000000}' | round(f, 308) | round(g, 400) | round(f) | int(f) | hash(f) | f.hex() | g.as_integer_ratio() | f.is_integer() | float('1' * 1_000_000) | float('1e' + '9' * 100) | complex(f, g) | format(f, '.400f') | '%.300f' % g
        math.sin(f) | math.fmod(f, g) | math.factorial(20) | math.gamma(170.5) | math.lgamma(f) | math.erf(f) | math.pow(f, g) | math.ldexp(1.0, 10 ** 9) | math.frexp(f) | math.modf(f) | math.nextafter(f, g) | math.ulp(f) | math.remainder(f, g) | math.exp(f) | math.floor(f) | math.trunc(f) | math.fsum([f, g]) | math.hypot(f, g) | f == 10 ** 400 | f < 10 ** 400 | f == int(f) | f + 10 ** 300 | 10 ** 300 * f | json.dumps(f) | json.loads('1e400') | float.fromhex('0x1p-1074')
    """,
    "collide": "set(x) | dict.fromkeys(x) | {*x} | frozenset(x) | {k: 1 for k in x} | set(map(float, x)) | {(k,) for k in x} | set([float(v) for v in x])",
    "classes": "set(x) | dict.fromkeys(x) | x[0] in x | x.index(1) | x.count(1) | sorted(x) | max(x) | min(x) | x.sort() | x == x[::-1] | {*x} | frozenset(x) | x.remove(1) | 1 in x | tuple(x) < tuple(x)",
    "memory": "v.tobytes() | v.tolist() | v[::2] | v[::-1].tobytes() | v == b | v == memoryview(b) | list(v) | sum(v) | hash(v) | v.hex() | bytes(v) | bytearray(v) | v.cast('b') | 1 in v | sorted(v) | max(v) | v[1:] == v[:-1] | v.toreadonly() | int.from_bytes(v, 'big') | b''.join([v, v]) | b + v | bytes.join(b'', [v] * 3) | str(v, 'ascii') | v.tobytes('C')",
    "complexes": "z * z | z / z | z ** 2 | z ** z | abs(z) | repr(z) | hash(z) | f'{z:.100000f}' | z == z | complex('1e308+1e308j') | z ** 1000 | z.conjugate() | '%s' % (z,) | pow(z, 3)",
    "none": r"""
        '{:{}}'.format('x', 10 ** 9) | '{:>1000000000}'.format('x') | '%1000000000d' % 1 | '%.1000000000d' % 1 | '%.1000000000f' % 1.0 | '%*d' % (10 ** 9, 1) | f'{1:1000000000}' | f'{1.5:.1000000000}' | f'{1.5:.1000000000f}' | 'a'.ljust(10 ** 9) | 'a'.center(10 ** 12) | 'a' * 10 ** 12 | [0] * 10 ** 12 | (0,) * 10 ** 12 | b'a' * 10 ** 12 | bytes(10 ** 12) | bytearray(10 ** 12) | 1 << 10 ** 12 | 10 ** 10 ** 7 | 2 ** 10 ** 12 | (-2) ** 10 ** 9 | 'a\t'.expandtabs(10 ** 9)
        (1).to_bytes(10 ** 9, 'big') | int.from_bytes(bytes(5_000_000), 'big') | 'abc'.zfill(10 ** 9) | list('a' * 10 ** 6) | [[]] * 10 ** 9 | range(10 ** 18)[::2] | slice(0, 10 ** 18).indices(10 ** 18) | memoryview(bytes(10 ** 6)).tolist() | isinstance(1, int) | dir() | vars() | locals() | object() | type('A', (), {}) | type('A', (int,), {}) | type('A', tuple(type('B%d' % i, (), {}) for i in range(300)), {}) | super() | property() | print(end='a' * 10 ** 6) | print(*['a'] * 10 ** 5) | print(sep='a' * 10 ** 6, *'aaaaaaaaaa') | print('x' * 10 ** 7)
        json.loads('[' * 100_000) | json.loads('[' * 900 + ']' * 900) | json.loads('{"a":' * 50_000) | json.loads('[' + '1,' * 200_000 + '1]') | json.loads('"' + 'a' * 10 ** 6 + '"') | json.loads('"' + '\\u0041' * 10 ** 5 + '"') | json.dumps('é' * 10 ** 6) | json.dumps(['a'] * 10 ** 5) | json.dumps({str(i): i for i in range(50_000)}) | json.dumps([1], indent=10 ** 9) | json.dumps([[1]], indent=' ' * 10 ** 7) | json.dumps([1] * 1000, separators=('a' * 10 ** 5, 'b')) | json.loads(' ' * 10 ** 7 + '1') | json.loads('1' * 4300) | json.loads('-' * 10 ** 6) | json.loads('1e' + '1' * 10 ** 6)
        math.factorial(10 ** 6) | math.comb(10 ** 9, 5 * 10 ** 8) | math.perm(10 ** 9) | math.isqrt(10 ** 10_000) | math.gcd(10 ** 10_000, 3 ** 20_000) | math.factorial(3000) | math.comb(10 ** 5, 500) | math.perm(10 ** 18, 10 ** 6) | math.comb(10 ** 18, 10 ** 6) | math.prod(range(1, 10 ** 12)) | math.lcm(*range(1, 10_000)) | math.lcm(*range(1, 1000)) | math.sumprod([1], [2]) | math.nextafter(0.0, 1.0, steps=10 ** 18) | math.dist([0.0] * 10 ** 5, [1.0] * 10 ** 5) | math.fsum([1e308, -1e308] * 10 ** 5) | math.fsum(range(10 ** 12))
        [0].__imul__(10 ** 12) | ['x'].__mul__(10 ** 10) | str.__mul__('a', 10 ** 12) | 'a'.join(['b'] * 10 ** 6) | ('a' * 10 ** 5).join(['b'] * 10 ** 5) | ('a' * 10 ** 5).replace('a', 'b' * 10 ** 5) | b'a'.replace(b'', b'b' * 10 ** 9) | 'a'.translate({97: 'b' * 10 ** 9}) | ('a' * 1000).translate({97: 'b' * 10 ** 6}) | ('{0}' * 10 ** 4).format('x' * 10 ** 5) | ('%(a)s' * 10 ** 4) % {'a': 'x' * 10 ** 5} | sorted(range(10 ** 12)) | dict.fromkeys(range(10 ** 12)) | set(range(10 ** 12)) | sum([[0] * 10 ** 5] * 10 ** 5, []) | sum(('a',) * 10, ())
        int('9' * 10 ** 6, 16) | int('9' * 10 ** 6) | str(10 ** 4299) | ascii('\ud7ff' * 10 ** 6) | 'ß' * 10 ** 6 == 'x' | ('ß' * 10 ** 6).upper() | ('ŉ' * 10 ** 6).upper() | ('İ' * 10 ** 6).lower() | ('Σ' * 10 ** 5).lower() | ('ΐ' * 10 ** 5).title() | '\N{DIGIT ONE}' * 10 ** 6 | ('\t' * 10 ** 5).expandtabs(10 ** 5) | compile_('1') | hash((1,) * 10 ** 6) | hash('a' * 10 ** 7) | round(10 ** 4000, -3999) | divmod(10 ** 100_000, 3) | pow(10 ** 10_000, 10 ** 4, 10 ** 10_000 + 7) | pow(2, 10 ** 5000, 10 ** 5000 + 7) | 3 ** 10 ** 6 | (3 ** 10 ** 5) ** 10
    """,
}

# Whole programs, which end by a budget or by themselves.
PROGRAMS = {
    "compare_swap": "x = []; y = []\nfor i in range(300): x = [x, x]; y = [y, y]\nprint(x == y)",
    "dict_of_itself": "d = {}\nfor i in range(50): d = {1: d, 2: d}\nprint(d)",
    "repr_bomb": "x = 'a'\nwhile True: x = repr(x) + repr(x)",
    "format_bomb": "x = 'a'\nwhile True: x = f'{x}{x}'",
    "closure_chain": "def f(g): return lambda: g()\nh = int\nfor i in range(50_000): h = f(h)\nprint(h())",
    "generator_chain": "def g(i):\n    yield from i\nh = iter([1])\nfor i in range(50_000): h = g(h)\nprint(list(h))",
    "map_chain": "h = iter([1])\nfor i in range(50_000): h = map(abs, h)\nprint(list(h))",
    "zip_chain": "h = iter([1])\nfor i in range(50_000): h = zip(h)\nprint(list(h))",
    "enumerate_chain": "h = iter([1])\nfor i in range(50_000): h = enumerate(h)\nprint(list(h))",
    "filter_chain": "h = iter([1])\nfor i in range(50_000): h = filter(None, h)\nprint(list(h))",
    "reversed_chain": "h = [1]\nfor i in range(50_000): h = list(reversed(h))\nprint(h)",
    "partial_method_chain": "class A:\n    def m(self): return self\na = A()\nwhile True: a = a.m()",
    "exception_chain": "e = None\nfor i in range(100_000):\n    try:\n        raise ValueError(i) from e\n    except ValueError as x:\n        e = x\nraise e",
    "context_chain": "def f(n):\n    try:\n        raise KeyError(n)\n    except KeyError:\n        f(n + 1)\nf(0)",
    "group_nest": "e = ValueError(1)\nfor i in range(50_000): e = ExceptionGroup('g', [e])\nraise e",
    "group_split": "e = ValueError(1)\nfor i in range(20_000): e = ExceptionGroup('g', [e])\nwhile True: e.split(KeyError)",
    "group_wide": "e = ExceptionGroup('g', [ValueError(i) for i in range(100_000)])\nraise e",
    "long_message": "raise ValueError('x' * 10_000_000)",
    "long_note": "e = ValueError(1)\nfor i in range(100_000): e.add_note('x' * 100)\nraise e",
    "many_classes": "b = object\nwhile True: b = type('A', (b,), {})",
    "wide_mro": "bs = tuple(type('B%d' % i, (), {}) for i in range(2000))\nwhile True: type('C', bs, {})",
    "mro_lookup": "b = object\nfor i in range(2000): b = type('A', (b,), {})\no = b()\nwhile True: hasattr(o, 'x')",
    "diamonds": "b = object\nfor i in range(300):\n    l = type('L', (b,), {}); r = type('R', (b,), {}); b = type('B', (l, r), {})\nwhile True: isinstance(1, b)",
    "subclasscheck": "b = object\nfor i in range(2000): b = type('A', (b,), {})\nwhile True: issubclass(int, b) or issubclass(b, int)",
    "union_type": "t = int\nfor i in range(5000): t = t | type('A', (), {})\nwhile True: isinstance(1, t)",
    "generic_nest": "t = list\nfor i in range(50_000): t = list[t]\nprint(repr(t)[:10], hash(t))",
    "property_nest": "p = property()\nwhile True: p = p.getter(lambda s: 1)",
    "slots": "class A:\n    __slots__ = tuple('a%d' % i for i in range(100_000))\nwhile True: A()",
    "setattr_many": "class A: pass\na = A()\ni = 0\nwhile True:\n    setattr(a, 'a%d' % i, i); i += 1",
    "class_attrs_many": "class A: pass\ni = 0\nwhile True:\n    setattr(A, 'a%d' % i, i); i += 1",
    "instances": "class A: pass\nx = []\nwhile True: x.append(A())",
    "cycles": "while True:\n    a = []; a.append(a); b = {}; b[1] = b",
    "kept_cycles": "k = []\nfor i in range(100_000):\n    a = [k]; k.append(a)\nwhile True: [k]",
    "live_heap_garbage": "k = [[i] for i in range(500_000)]\nwhile True: [1]",
    "sort_mutates": "x = list(range(1000))\ndef key(v):\n    x.append(v); return v\nwhile True:\n    try: x.sort(key=key)\n    except ValueError: pass",
    "sort_shrinks": "class A:\n    def __lt__(s, o):\n        x.clear(); return True\nx = [A() for i in range(1000)]\nwhile True:\n    try: x.sort()\n    except ValueError: pass",
    "eq_mutates_dict": "class A:\n    def __hash__(s): return 1\n    def __eq__(s, o):\n        d.clear(); return False\nd = {}\nwhile True:\n    d[A()] = 1; d[A()] = 2; d.get(A())",
    "eq_grows_set": "class A:\n    def __hash__(s): return 1\n    def __eq__(s, o):\n        d.add(len(d)); return False\nd = set()\nwhile True:\n    d.add(A())",
    "eq_mutates_list": "class A:\n    def __eq__(s, o):\n        x.clear(); return False\nwhile True:\n    x = [A(), A(), A()]; x.index(1) if 0 else (1 in x); x = [A()] * 3; x == [1, 2, 3]; x.count(1)",
    "index_mutates": "class A:\n    def __index__(s):\n        x.clear(); return 2\nwhile True:\n    x = [1, 2, 3, 4]; x[A():4] = [1] * 5; x = [1] * 9\n    try: x[A()]\n    except IndexError: pass\n    x = [1] * 9\n    try: x.insert(A(), 1); x.pop(A())\n    except IndexError: pass\n    x = bytearray(b'abc'); x[A():] = b'a'",
    "iter_mutates": "class A:\n    def __iter__(s): return s\n    def __next__(s):\n        x.clear(); return 1\nx = [1]\nx.extend(A())",
    "len_lies": "class A:\n    def __len__(s): return 2 ** 62\n    def __getitem__(s, i): return i\n    def __length_hint__(s): return 2 ** 62\nfor f in (list, tuple, set, reversed, sorted, bytes, bytearray, enumerate):\n    try: print(next(iter(f(A()))))\n    except Exception as e: print(type(e))",
    "length_hint": "class A:\n    def __iter__(s): return s\n    def __next__(s): raise StopIteration\n    def __length_hint__(s): return 2 ** 62\nprint(list(A()))",
    "hash_deep": "class A:\n    def __init__(s, v): s.v = v\n    def __hash__(s): return hash((s.v,))\na = None\nfor i in range(100_000): a = A(a)\nhash(a)",
    "eq_deep": "class A:\n    def __init__(s, v): s.v = v\n    def __eq__(s, o): return [s.v] == [o.v]\na = None; b = None\nfor i in range(100_000): a = A(a); b = A(b)\na == b",
    "repr_deep": "class A:\n    def __init__(s, v): s.v = v\n    def __repr__(s): return f'A({[s.v]!r})'\na = None\nfor i in range(100_000): a = A(a)\nrepr(a)",
    "getattr_deep": "class A:\n    def __getattr__(s, n): return getattr(s, n + 'x')\nA().a",
    "call_deep": "class A: pass\nA.__call__ = A()\nA()()" if False else "class A:\n    def __call__(s): return s()\nA()()",
    "instance_call_chain": "class A:\n    pass\na = A()\nA.__call__ = a\na()",
    "descriptor_deep": "class D:\n    def __get__(s, o, t): return o.x\nclass A: x = D()\nA().x",
    "index_deep": "class A:\n    def __index__(s): return [1][s]\n[1][A()]",
    "bool_deep": "class A:\n    def __bool__(s): return not s\nnot A()",
    "add_deep": "class A:\n    def __add__(s, o): return s + o\nA() + 1",
    "radd_deep": "class A:\n    def __radd__(s, o): return 1 + s\nsum([A()])",
    "iter_deep": "class A:\n    def __iter__(s): return iter(s)\nlist(A())",
    "contains_deep": "class A:\n    def __contains__(s, o): return o in s\n1 in A()",
    "format_deep": "class A:\n    def __format__(s, f): return f'{s:{f}}'\nf'{A():x}'",
    "str_deep": "class A:\n    def __str__(s): return str(s)\nprint(A())",
    "isinstance_deep": "t = int\nfor i in range(100_000): t = (t,)\nisinstance('a', t)",
    "except_deep": "t = KeyError\nfor i in range(100_000): t = (t,)\ntry: 1/0\nexcept t: pass",
    "startswith_many": "t = tuple('x%d' % i for i in range(100_000))\ns = 'a' * 100\nwhile True: s.startswith(t)",
    "star_args": "def f(*a): return f(*a, *a)\nf(1)",
    "star_kwargs": "def f(**k): return f(**k, **{'a%d' % len(k): 1})\nf()",
    "kwargs_many": "def f(**k): pass\nd = {'a%d' % i: i for i in range(100_000)}\nwhile True: f(**d)",
    "many_locals_recursion": "def f(n):\n    a=b=c=d=e=g=h=i=j=k=l=m=o=p=q=r=s=t=u=v=w=x=y=z=n\n    return f(n + 1)\nimport sys; sys.setrecursionlimit(10 ** 6)\nf(0)",
    "recursion_kept": "import sys; sys.setrecursionlimit(10 ** 6)\ndef f(x): return f([x])\nf([])",
    "generators_kept": "def g():\n    x = [0] * 10\n    yield\nk = []\nwhile True:\n    h = g(); next(h); k.append(h)",
    "async_chain": "async def f(n): return await f(n + 1)\nc = f(0)\nc.send(None)",
    "coroutines_kept": "async def f(): pass\nk = []\nwhile True: k.append(f())",
    "throw_loop": "def g():\n    while True:\n        try: yield\n        except ValueError: pass\nh = g(); next(h)\nwhile True: h.throw(ValueError)",
    "finally_loop": "while True:\n    try: 1 / 0\n    finally: continue",
    "with_loop": "class A:\n    def __enter__(s): pass\n    def __exit__(s, *a): return True\nwhile True:\n    with A(): 1 / 0",
    "match_loop": "x = [1] * 100_000\nwhile True:\n    match x:\n        case [*_, 2]: pass\n        case [_, *a, _]: pass\n        case {1: 2}: pass",
    "match_class": "class A: __match_args__ = tuple('a%d' % i for i in range(1000))\na = A()\nwhile True:\n    match a:\n        case A(1, 2, 3): pass\n        case [1, 2]: pass",
    "unpack": "x = [1] * 100_000\nwhile True:\n    a, *b = x; *c, d = x",
    "unpack_str": "x = 'a' * 1_000_000\nwhile True:\n    a, *b = x",
    "del_loop": "x = list(range(1_000_000))\nwhile x: del x[0]",
    "pop_loop": "x = list(range(1_000_000))\nwhile x: x.pop(0)",
    "insert_loop": "x = []\nwhile True: x.insert(0, 1)",
    "str_index_wide": "x = 'é' * 1_000_000\ni = 0\nwhile True:\n    x[i % 1_000_000]; i += 777",
    "str_slice_wide": "x = 'é' * 1_000_000\ni = 0\nwhile True:\n    x[500_000:500_001]; i += 1",
    "str_iter_wide": "x = 'é' * 1_000_000\nwhile True:\n    for c in x: pass",
    "str_find_wide": "x = 'é' * 1_000_000\nwhile True: x.find('x', 500_000)",
    "append_both": "s = 'a' * 15\nwhile True:\n    a = s + 'x'; b = s + 'y'; s = a",
    "append_fork": "s = 'a' * 1_000_000\nwhile True:\n    a = s + 'x'; b = s + 'y'",
    "views_of_big": "x = []\nwhile True:\n    s = 'ab' * 500_000; x.append(s[5:50])",
    "suffixes": "s = 'ab' * 10_000; x = []\nwhile True:\n    s = s[1:] + 'a'; x.append(s)",
    "bytearray_append": "b = bytearray()\nwhile True: b.append(1)",
    "bytearray_iadd": "b = bytearray(b'ab')\nwhile True: b += b",
    "list_iadd": "x = [1]\nwhile True: x += x",
    "int_double": "n = 3\nwhile True: n *= n",
    "int_fact": "n = 1; i = 1\nwhile True:\n    n *= i; i += 1",
    "int_shift_loop": "n = 1\nwhile True: n <<= 1000",
    "int_divide_loop": "n = 3 ** 600_000\nwhile n: n //= 3",
    "int_str_loop": "import sys\nsys.set_int_max_str_digits(0)\nn = 3 ** 100_000\nwhile True: str(n)",
    "int_parse_loop": "import sys\nsys.set_int_max_str_digits(0)\nn = '7' * 100_000\nwhile True: int(n)",
    "int_str_huge": "import sys\nsys.set_int_max_str_digits(0)\nprint(len(str(1 << 30_000_000)))",
    "int_parse_huge": "import sys\nsys.set_int_max_str_digits(0)\nint('7' * 20_000_000)",
    "int_hash_loop": "n = 3 ** 1_000_000\nwhile True: hash(n)",
    "int_float_compare": "n = 3 ** 100_000\nwhile True: n == 1.5; n < 1.5; n > float('inf')",
    "complex_pow": "z = 1 + 1j\nwhile True: z ** 1000",
    "print_flood": "while True: print('x' * 1000)",
    "print_empty": "while True: print(end='')",
    "stderr_flood": "import sys\nwhile True: sys.stderr.write('x' * 1000)",
    "write_empty": "import sys\nwhile True: sys.stdout.write('')",
    "import_loop": "while True:\n    import json, math, sys",
    "setrecursion": "import sys\nsys.setrecursionlimit(10 ** 9)\ndef f(): f()\nf()",
    "recursion_catch": "def f():\n    try: f()\n    except RecursionError: f()\nf()",
    "swallow": "def f():\n    while True:\n        try: yield\n        finally: continue\nfor x in f(): pass",
    "iter_sentinel": "for x in iter(lambda: 1, 2): pass",
    "getitem_iter": "class A:\n    def __getitem__(s, i): return i\nfor x in A(): pass",
    "dict_while": "d = {1: 1}\ntry:\n    for k in d: d[k + 1] = 1\nexcept RuntimeError: pass\nwhile True:\n    d = {i: i for i in range(100)}",
    "tombstones": "d = {}\ni = 0\nwhile True:\n    d[i] = 1; del d[i]; i += 1",
    "dict_pop_front": "d = dict.fromkeys(range(100_000))\nwhile True:\n    k = next(iter(d)); del d[k]; d[k] = 1",
    "set_pop": "s = set(range(100_000))\nwhile True:\n    s.add(s.pop())",
    "set_pop_drain": "while True:\n    s = set(range(10_000))\n    while s: s.pop()",
    "popitem": "d = dict.fromkeys(range(100_000))\nwhile True:\n    d[d.popitem()[0]] = 1",
    "vars_loop": "class A: pass\na = A()\nfor i in range(10_000): setattr(a, 'a%d' % i, i)\nwhile True: vars(a)",
    "dir_loop": "class A: pass\na = A()\nfor i in range(10_000): setattr(a, 'a%d' % i, i)\nwhile True: dir(a)",
    "globals_many": "\n".join(f"a{i} = {i}" for i in range(20000)) + "\nwhile True: dir(); vars()",
    "locals_many": "def f():\n" + "\n".join(f"    a{i} = {i}" for i in range(5000)) + "\n    while True: locals()\nf()",
    "suggest": "class A: pass\na = A()\nfor i in range(20_000): setattr(a, 'abcdefgh%d' % i, i)\nwhile True:\n    try: a.abcdefgx\n    except AttributeError: pass",
    "suggest_shown": "class A: pass\na = A()\nfor i in range(20_000): setattr(a, 'abcdefgh%d' % i * 5, i)\na.abcdefgx",
    "nameerror_shown": "\n".join(f"abcdefgh{i} = 1" for i in range(20000)) + "\nabcdefgx",
    "type_long_name": "n = 'a' * 1_000_000\nt = type(n, (), {})\nwhile True:\n    try: t() + 1\n    except TypeError: pass",
    "error_messages": "n = 'a' * 1_000_000\nwhile True:\n    try: int(n)\n    except ValueError: pass",
    "key_error": "n = 'a' * 10_000_000\n{}[n]",
    "assert_message": "assert 0, 'x' * 10_000_000",
    "exit_message": "exit('x' * 10_000_000)",
    "exit_deep": "x = []\nfor i in range(50_000): x = [x]\nexit(x)",
    "raise_deep": "x = []\nfor i in range(50_000): x = [x]\nraise ValueError(x)",
    "raise_shared": "x = [0]\nfor i in range(60): x = [x, x]\nraise ValueError(x)",
    "traceback_long_line": "x = '" + "a" * 200000 + "' + 1",
    "traceback_frames": "import sys; sys.setrecursionlimit(100_000)\ndef f(n): return f(n - 1) if n else 1 / 0\ndef g(n): return f(n) if n % 2 else f(n - 1)\ng(90_000)",
    "str_of_raises": "class E(Exception):\n    def __str__(s): return str(s)\nraise E",
    "repr_loops": "class E(Exception):\n    def __str__(s):\n        while True: pass\nraise E",
    "json_default": "import json\njson.dumps(object(), default=lambda o: o)",
    "json_default_grow": "import json\njson.dumps(object(), default=lambda o: [o, o])",
    "json_self": "import json\nx = []; x.append(x)\njson.dumps(x)",
    "json_hook": "import json\nwhile True: json.loads('[{}]', object_hook=lambda d: json.loads('[{}]'))",
    "join_generator": "','.join('a' * 1000 for _ in iter(int, 1))",
    "sum_strings": "try: sum(['a'] * 10 ** 6, '')\nexcept TypeError: pass\nsum([['a']] * 100_000, [])",
    "zip_strict": "while True:\n    try: list(zip(range(1000), range(999), strict=True))\n    except ValueError: pass",
    "max_key": "max(iter(int, 1), key=lambda v: v)",
    "deep_source_paren": "(" * 5000 + ")" * 5000,
    "deep_source_unary": "x = " + "-" * 9000 + "1\nprint(x)",
    "deep_source_attr": "x = 1\ntry: x" + ".real" * 50000 + "\nfinally: print(1)",
    "deep_source_call": "f = lambda *a: f\nprint(f" + "()" * 50000 + ")",
    "deep_source_sum": "print(" + "+".join(["1"] * 200000) + ")",
    "deep_source_and": "print(" + " and ".join(["x"] * 50000) + ")",
    "deep_source_compare": "print(" + " < ".join(["1"] * 50000) + ")",
    "deep_source_elif": "x = 1\nif x == 0: pass\n" + "".join(f"elif x == {i}: pass\n" for i in range(2, 20000)),
    "deep_source_list": "x = [" + "0," * 300000 + "]\nprint(len(x))",
    "deep_source_dict": "x = {" + "".join(f"{i}:{i}," for i in range(60000)) + "}\nprint(len(x))",
    "deep_source_strings": "x = " + "'a' " * 200000 + "\nprint(len(x))",
    "deep_source_fstring": "x = 1\ny = f'" + "{x}" * 100000 + "'\nprint(len(y))",
    "deep_source_lambda": "x = " + "lambda: " * 900 + "1\nprint(x)",
    "deep_source_ternary": "x = " + "1 if 0 else " * 3000 + "1\nprint(x)",
    "deep_source_decorators": "d = lambda f: f\n" + "@d\n" * 20000 + "def f(): pass",
    "deep_source_defs": "".join(" " * i + f"def f{i}():\n" for i in range(90)) + " " * 90 + "pass\n",
    "deep_source_comps": "x = " + "[" * 90 + "1" + "".join(" for i%d in [1]]" % i for i in range(90)),
    "deep_source_for_comp": "x = [1" + "".join(f" for i{i} in [1, 2]" for i in range(200)) + "]",
    "deep_source_args": "def f(*a): print(len(a))\nf(" + "1," * 100000 + ")",
    "deep_source_params": "def f(" + ",".join(f"a{i}=0" for i in range(20000)) + "): pass\nwhile True: f()",
    "deep_source_globals": "def f():\n" + "".join(f"    global g{i}\n" for i in range(20000)) + "f()",
    "deep_source_targets": "=".join(f"a{i}" for i in range(50000)) + " = 1",
    "deep_source_with": "class A:\n    def __enter__(s): pass\n    def __exit__(s, *a): pass\nwith " + ", ".join(["A()"] * 2000) + ": pass",
    "deep_source_try": "".join(" " * i + "try:\n" for i in range(90)) + " " * 90 + "1/0\n" + "".join(" " * i + "finally: pass\n" for i in reversed(range(90))),
    "deep_source_try_return": "def f():\n" + "".join(" " * (i + 1) + "try:\n" for i in range(90)) + " " * 91 + "return 1\n" + "".join(" " * (i + 1) + "finally: pass\n" for i in reversed(range(90))) + "f()",
    "deep_source_match": "match [1]:\n    case " + "[" * 90 + "1" + "]" * 90 + ": pass",
    "deep_source_or_pattern": "match 1:\n    case " + "|".join(str(i) for i in range(2, 30000)) + ": pass",
    "deep_source_classes": "".join(" " * i + f"class A{i}:\n" for i in range(90)) + " " * 90 + "pass\n",
    "deep_source_annotations": "".join(f"x{i}: int = 1\n" for i in range(20000)),
    "deep_source_docstring": "'''" + "a" * 900000 + "'''",
    "deep_source_comment": "#" * 1000000,
    "deep_source_newlines": "\n" * 1000000,
    "deep_source_semicolons": "x=1;" * 200000,
    "deep_source_number": "x = " + "9" * 4300,
    "deep_source_hex": "x = 0x" + "f" * 900000,
    "deep_source_float": "x = 0." + "9" * 900000,
    "deep_source_slices": "x = [1]\nx" + "[0:1]" * 50000,
    "deep_source_await": "async def f():\n    " + "await " * 900 + "g()",
    "deep_source_not": "x = " + "not " * 9000 + "1",
    "deep_source_pow": "x = " + "**".join(["1"] * 5000),
    "deep_source_star": "x = [" + "*[]," * 100000 + "]",
    "deep_source_walrus": "x = " + "(a := " * 2000 + "1" + ")" * 2000,
    "deep_source_dots": "from " + "." * 100000 + " import x",
    "deep_source_imports": "import " + ", ".join(["math"] * 100000),
    "deep_source_imports_as": "".join(f"import math as m{i}\n" for i in range(20000)),
    "const_fold": "x = 'a' * 10 ** 9 * 10 ** 9",
    "const_fold_pow": "x = 9 ** 9 ** 9",
    "const_fold_shift": "x = 1 << 10 ** 12",
}


def programs():
    """(name, text) of every program there is."""
    for setup, table in OPERATIONS.items():
        made = SETUPS[setup]
        for number, operation in enumerate(table.replace("\n", " | ").split(" | ")):
            operation = operation.strip()
            if not operation:
                continue
            head = "import math, json, sys\n" if "math." in operation or "json." in operation else ""
            loop = f"try:\n    while True: {operation}\nexcept Exception as e: print(type(e).__name__)\n"
            yield f"{setup}_{number:03}", f"{head}{made}\n{loop}"
    for name, text in PROGRAMS.items():
        yield f"program_{name}", text + "\n"


def run(binary, name, text, folder, seconds, steps):
    """What is wrong with a run, or an empty text, and the CPU seconds and KiB it took."""
    path = os.path.join(folder, name + ".py")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    command = [binary, "run", "--max-steps", str(steps), "--max-memory", f"{MEMORY}MiB", path]

    def limit():
        resource.setrlimit(resource.RLIMIT_CPU, (int(seconds * 4) + 1, int(seconds * 4) + 2))
        resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))

    errors = open(os.path.join(folder, name + ".err"), "w+b")
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=errors,
                             stdin=subprocess.DEVNULL, preexec_fn=limit)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = 0
    errors.seek(0)
    tail = errors.read()[-300:].decode(errors="replace")
    errors.close()
    cpu = usage.ru_utime + usage.ru_stime
    wrong = []
    if os.WIFSIGNALED(status):
        wrong.append("ended by " + signal.Signals(os.WTERMSIG(status)).name)
    elif os.WEXITSTATUS(status) not in (0, 1, 3, 4):
        wrong.append(f"exit code {os.WEXITSTATUS(status)}")
    if cpu > seconds:
        wrong.append(f"{cpu:.1f} s")
    if usage.ru_maxrss > RSS_MAX:
        wrong.append(f"{usage.ru_maxrss >> 10} MiB")
    if wrong and os.WIFEXITED(status) and os.WEXITSTATUS(status) not in (0, 1, 3, 4):
        wrong.append(tail.strip().split("\n")[-1][:200])
    return ", ".join(wrong), cpu, usage.ru_maxrss, os.WEXITSTATUS(status) if os.WIFEXITED(status) else -1, tail


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", default="target/release/coldframe")
    parser.add_argument("--seconds", type=float, default=3.0)
    parser.add_argument("--steps", type=int, default=10_000_000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--all", action="store_true", help="show what is well, too")
    parser.add_argument("filters", nargs="*")
    options = parser.parse_args()
    chosen = [p for p in programs() if not options.filters or any(f in p[0] for f in options.filters)]
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            jobs = [(n, t, pool.submit(run, options.binary, n, t, folder, options.seconds, options.steps)) for n, t in chosen]
            for name, text, job in jobs:
                wrong, cpu, rss, code, tail = job.result()
                last = text.strip().split("\n")[-2 if name[:8] != "program_" else -1][:110]
                if wrong:
                    failed += 1
                    print(f"{name}: {wrong}: {last}", flush=True)
                elif options.all:
                    shown = tail.strip().split("\n")[-1][:80]
                    print(f"ok {name}: {cpu:.2f} s, {rss >> 10} MiB, code {code}: {last} {shown}", flush=True)
    print(f"{len(chosen)} programs, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
