"""Times everyday operations one by one on python3 and on coldframe and prints ratios.

    python3 benches/operations.py [--binary target/release/coldframe] [--rounds 2] [NAME...]
    python3 benches/operations.py --train [--binary ...]

Each operation is a loop in a function; what a program takes that only makes the things the loop
works on is subtracted. The slowest come first: where a program of `benches/programs` is slow, the
reason stands here. A ratio of a few milliseconds on a busy machine says little. `--train` runs
each a tenth as often on coldframe alone and times nothing: for a build that is guided by a profile.
"""

import argparse
import math
import os
import resource
import subprocess
import sys
import tempfile

# Name: what is made first, the loop, how often.
OPERATIONS = {
    'gen_sum': ('def g(n):\n    for i in range(n): yield i\n', 'sum(g(N))', 1000000),
    'gen_deleg': ('def t(d):\n    if d:\n        yield from t(d-1)\n        yield d\n        yield from t(d-1)\n', 'for _ in t(15): pass', 1),
    'gen_send': ('def av():\n    t=c=0\n    while True:\n        x = yield t\n        t+=x\na=av(); next(a)\n', 'for i in range(N): a.send(i)', 500000),
    'gen_next': ('def av():\n    t=0\n    while True:\n        yield t\n        t+=1\na=av()\n', 'for i in range(N): next(a)', 500000),
    'genexpr_sum': ('', 'for _ in range(N//100): sum(i*2 for i in range(100))', 1000000),
    'list_comp': ('', 'for _ in range(N//100): [i*2 for i in range(100)]', 1000000),
    'list_comp_if': ('', 'for _ in range(N//100): [i for i in range(100) if i%2]', 1000000),
    'dict_comp': ('', 'for _ in range(N//100): {i: i*2 for i in range(100)}', 1000000),
    'set_comp': ('', 'for _ in range(N//100): {i%10 for i in range(100)}', 1000000),
    'short_comp': ('', 'for i in range(N): [x for x in (1,2,3)]', 300000),
    'try_ok': ('', 'for i in range(N):\n        try:\n            x = i\n        except ValueError:\n            pass', 1000000),
    'raise_catch': ('', "for i in range(N):\n        try:\n            raise ValueError('x')\n        except ValueError:\n            pass", 300000),
    'keyerr': ('d={}\n', "for i in range(N):\n        try:\n            d['a']\n        except KeyError:\n            pass", 300000),
    'inderr': ('d=[]\n', 'for i in range(N):\n        try:\n            d[1]\n        except IndexError:\n            pass', 300000),
    'raise_call': ('def f(x):\n    raise ValueError(x)\n', 'for i in range(N):\n        try:\n            f(i)\n        except ValueError as e:\n            pass', 200000),
    'raise_cls': ('class E(ValueError):\n    def __init__(self,a):\n        super().__init__(a)\n        self.a=a\n', 'for i in range(N):\n        try:\n            raise E(i)\n        except ValueError as e:\n            pass', 200000),
    'finally': ('', 'for i in range(N):\n        try:\n            x=i\n        finally:\n            y=i', 1000000),
    'slice_list': ('l=list(range(10))\n', 'for i in range(N): l[2:5]', 1000000),
    'slice_step': ('l=list(range(10))\n', 'for i in range(N): l[4::-1]', 1000000),
    'slice_set': ('l=list(range(10))\nm=[1,2,3]\n', 'for i in range(N): l[2:5]=m', 1000000),
    'slice_str': ("s='hello world abc'\n", 'for i in range(N): s[2:7]', 1000000),
    'idx_str': ("s='hello world abc'\n", 'for i in range(N): s[i%10]', 1000000),
    'list_set': ('l=list(range(10))\n', 'for i in range(N): l[i%10]=i', 1000000),
    'list_copy': ('l=list(range(10))\n', 'for i in range(N): l[:]', 500000),
    'nested_get': ('l=[[1,2],[3,4]]\n', 'for i in range(N): l[1][0]', 1000000),
    'nested_set': ('l=[[1,2],[3,4]]\n', 'for i in range(N): l[1][0]=i', 1000000),
    'append': ('', 'l=[]\n    for i in range(N): l.append(i)', 1000000),
    'min3': ('', 'for i in range(N): min(i,5,7)', 500000),
    'max_list': ('l=[3,1,2]\n', 'for i in range(N): max(l)', 500000),
    'sum_list': ('l=[3,1,2]\n', 'for i in range(N): sum(l)', 500000),
    'abs': ('', 'for i in range(N): abs(i)', 1000000),
    'isinst': ('', 'for i in range(N): isinstance(i, int)', 1000000),
    'isinst2': ('class A: pass\nclass B(A): pass\nb=B()\n', 'for i in range(N): isinstance(b, A)', 1000000),
    'int_str': ('', "for i in range(N): int('12')", 500000),
    'str_int': ('', 'for i in range(N): str(i)', 500000),
    'ord_chr': ('', "for i in range(N): chr(ord('a'))", 500000),
    'range_list': ('', 'for i in range(N): list(range(5))', 300000),
    'sorted_s': ('l=[3,1,2]\n', 'for i in range(N): sorted(l)', 300000),
    'zip_loop': ('l=list(range(100))\n', 'for _ in range(N//100):\n        for a,b in zip(l,l): pass', 1000000),
    'enum_loop': ('l=list(range(100))\n', 'for _ in range(N//100):\n        for a,b in enumerate(l): pass', 1000000),
    'map_list': ('l=list(range(100))\n', 'for _ in range(N//100): list(map(str,l))', 1000000),
    'map_lam': ('l=list(range(100))\n', 'for _ in range(N//100): list(map(lambda x:x+1,l))', 500000),
    'filter_lam': ('l=list(range(100))\n', 'for _ in range(N//100): list(filter(lambda x:x%2,l))', 500000),
    'sort_key': ('l=list(range(100))\n', 'for _ in range(N//100): sorted(l,key=lambda x:-x)', 500000),
    'any_gen': ('l=list(range(100))\n', 'for _ in range(N//100): any(x>98 for x in l)', 1000000),
    'join': ("l=['ab']*100\n", "for _ in range(N//100): ','.join(l)", 3000000),
    'join_gen': ('l=list(range(100))\n', "for _ in range(N//100): ','.join(str(x) for x in l)", 500000),
    'split': ("s='a b c d'\n", 'for i in range(N): s.split()', 300000),
    'strip': ("s=' abc '\n", 'for i in range(N): s.strip()', 500000),
    'replace': ("s='hello world'\n", "for i in range(N): s.replace('o','0')", 500000),
    'startsw': ("s='hello world'\n", "for i in range(N): s.startswith('he')", 1000000),
    'find': ("s='hello world'\n", "for i in range(N): s.find('wor')", 500000),
    'upper': ("s='hello world'\n", 'for i in range(N): s.upper()', 500000),
    'isdigit': ("s='12345'\n", 'for i in range(N): s.isdigit()', 500000),
    'in_str': ("s='hello world'\n", "for i in range(N): 'wor' in s", 1000000),
    'concat': ("s='hello'\n", "for i in range(N): s+' world'", 1000000),
    'concat_l': ("s='hello world this is long'\n", "for i in range(N): s+' world'", 500000),
    'fstr': ("s='hello'\n", "for i in range(N): f'{s} {i}'", 500000),
    'fstr_fmt': ('x=3.14159\n', "for i in range(N): f'{x:.2f}'", 500000),
    'percent': ('', "for i in range(N): '%d %s' % (i,'a')", 500000),
    'format': ('', "for i in range(N): '{} {}'.format(i,'a')", 300000),
    'str_eq': ("s='hello'\nt='hello world, long one'\nu='hello world, long'+' one'\n", 'for i in range(N): t == u', 1000000),
    'dict_get': ("d={'a':1,'b':2}\n", "for i in range(N): d['a']", 1000000),
    'dict_getm': ("d={'a':1,'b':2}\n", "for i in range(N): d.get('c',0)", 1000000),
    'dict_set': ("d={'a':1,'b':2}\n", "for i in range(N): d['a']=i", 1000000),
    'dict_aug': ("d={'a':1,'b':2}\n", "for i in range(N): d['a']+=1", 1000000),
    'dict_in': ("d={'a':1,'b':2}\n", "for i in range(N): 'a' in d", 1000000),
    'dict_lit': ('', "for i in range(N): {'a':i,'b':2}", 500000),
    'dict_int': ('d={}\n', 'for i in range(N): d[i]=i', 500000),
    'dict_items': ('d={i:i for i in range(100)}\n', 'for _ in range(N//100):\n        for k,v in d.items(): pass', 1000000),
    'dict_tup': ('d={(1,2):3}\n', 'for i in range(N): d[1,2]', 500000),
    'dict_long': ("d={'a fairly long key here':1}\nk='a fairly long key here'\n", 'for i in range(N): d[k]', 1000000),
    'set_add': ('s=set()\n', 'for i in range(N): s.add(i%100)', 1000000),
    'set_in': ('s={1,2,3}\n', 'for i in range(N): i in s', 1000000),
    'set_const': ('', 'for i in range(N): i in {1,2,3}', 1000000),
    'tup_lit': ('', 'for i in range(N): (i,i)', 1000000),
    'tup_unp': ('t=(1,2)\n', 'for i in range(N): a,b=t', 1000000),
    'swap': ('', 'a=1;b=2\n    for i in range(N): a,b=b,a', 1000000),
    'list_lit': ('', 'for i in range(N): [i,i]', 1000000),
    'call0': ('def f(): pass\n', 'for i in range(N): f()', 1000000),
    'call2': ('def f(a,b): return a\n', 'for i in range(N): f(i,2)', 1000000),
    'call_kw': ('def f(a,b): return a\n', 'for i in range(N): f(a=i,b=2)', 500000),
    'call_def': ('def f(a,b=1): return a\n', 'for i in range(N): f(i)', 1000000),
    'call_star': ('def f(*a): return a\n', 'for i in range(N): f(i,2)', 500000),
    'call_spread': ('def f(a,b): return a\nt=(1,2)\n', 'for i in range(N): f(*t)', 500000),
    'call_kwargs': ('def f(**k): return k\n', 'for i in range(N): f(a=1,b=2)', 300000),
    'lambda': ('f=lambda x:x+1\n', 'for i in range(N): f(i)', 1000000),
    'closure': ('def mk(k):\n    def f(x): return x+k\n    return f\nf=mk(3)\n', 'for i in range(N): f(i)', 1000000),
    'meth': ('class A:\n    def m(self): return 1\na=A()\n', 'for i in range(N): a.m()', 1000000),
    'meth_kw': ('class A:\n    def m(self,x=1): return 1\na=A()\n', 'for i in range(N): a.m(x=2)', 500000),
    'bound': ('class A:\n    def m(self): return 1\na=A().m\n', 'for i in range(N): a()', 1000000),
    'attr_get': ('class A:\n    def __init__(self): self.x=1\na=A()\n', 'for i in range(N): a.x', 1000000),
    'attr_set': ('class A:\n    def __init__(self): self.x=1\na=A()\n', 'for i in range(N): a.x=i', 1000000),
    'attr_aug': ('class A:\n    def __init__(self): self.x=1\na=A()\n', 'for i in range(N): a.x+=1', 1000000),
    'cls_attr': ('class A:\n    X=1\na=A()\n', 'for i in range(N): A.X', 1000000),
    'cls_attr_i': ('class A:\n    X=1\na=A()\n', 'for i in range(N): a.X', 1000000),
    'new': ('class A:\n    def __init__(self,x): self.x=x\n', 'for i in range(N): A(i)', 500000),
    'new0': ('class A: pass\n', 'for i in range(N): A()', 500000),
    'super': ('class A:\n    def m(self): return 1\nclass B(A):\n    def m(self): return super().m()\nb=B()\n', 'for i in range(N): b.m()', 300000),
    'prop': ('class A:\n    @property\n    def x(self): return 1\na=A()\n', 'for i in range(N): a.x', 500000),
    'classm': ('class A:\n    @classmethod\n    def m(cls): return 1\n', 'for i in range(N): A.m()', 500000),
    'staticm': ('class A:\n    @staticmethod\n    def m(): return 1\n', 'for i in range(N): A.m()', 500000),
    'op_add': ('class A:\n    def __init__(s,x): s.x=x\n    def __add__(s,o): return s.x+o.x\na=A(1)\n', 'for i in range(N): a+a', 500000),
    'op_eq': ('class A:\n    def __init__(s,x): s.x=x\n    def __eq__(s,o): return s.x==o.x\na=A(1)\n', 'for i in range(N): a==a', 500000),
    'op_getitem': ('class A:\n    def __getitem__(s,o): return o\na=A()\n', 'for i in range(N): a[i]', 500000),
    'op_len': ('class A:\n    def __len__(s): return 3\na=A()\n', 'for i in range(N): len(a)', 500000),
    'op_lt_sort': ('class A:\n    def __init__(s,x): s.x=x\n    def __lt__(s,o): return s.x<o.x\nl=[A(i%7) for i in range(100)]\n', 'for _ in range(N//100): sorted(l)', 200000),
    'iter_cls': ('class A:\n    def __init__(s): s.i=0\n    def __iter__(s): return s\n    def __next__(s):\n        s.i+=1\n        if s.i>100: raise StopIteration\n        return s.i\n', 'for _ in range(N//100):\n        for x in A(): pass', 500000),
    'with': ('class A:\n    def __enter__(s): return s\n    def __exit__(s,*a): return False\na=A()\n', 'for i in range(N):\n        with a: pass', 300000),
    'float': ('x=1.5\n', 'for i in range(N): x*2.0+1.0-x/3.0', 1000000),
    'intdiv': ('', 'for i in range(1,N): 1000//i+1000%i', 1000000),
    'pow': ('', 'for i in range(N): i**2', 1000000),
    'bigint': ('b=10**30\n', 'for i in range(N): b+i', 500000),
    'cmp_chain': ('', 'for i in range(N): 0<=i<10', 1000000),
    'andor': ('a=1\nb=0\n', 'for i in range(N): a and b or i', 1000000),
    'ifelse': ('', 'for i in range(N): 1 if i%2 else 2', 1000000),
    'while': ('', 'i=0\n    while i<N: i+=1', 1000000),
    'glob': ('G=1\n', 'for i in range(N): G', 1000000),
    'math': ('import math\n', 'for i in range(N): math.sqrt(i)', 1000000),
    're_match': ("import re\np=re.compile(r'\\d+')\n", "for i in range(N): p.match('123abc')", 300000),
    're_sub': ('import re\n', "for i in range(N): re.sub(r'\\d','x','a1b2')", 200000),
    're_findall': ("import re\np=re.compile(r'\\w+')\n", "for i in range(N): p.findall('the quick brown fox')", 100000),
    'm_group': ("import re\nm=re.match(r'(\\d)(\\d)','12')\n", 'for i in range(N): m.group(1)', 500000),
    'dc_new': ('from dataclasses import dataclass\n@dataclass\nclass P:\n    x:int\n    y:int\n', 'for i in range(N): P(i,2)', 300000),
    'nt_new': ("from collections import namedtuple\nP=namedtuple('P','x y')\n", 'for i in range(N): P(i,2)', 200000),
    'nt_get': ("from collections import namedtuple\nP=namedtuple('P','x y')\np=P(1,2)\n", 'for i in range(N): p.x', 1000000),
    'defdict': ('from collections import defaultdict\nd=defaultdict(int)\n', 'for i in range(N): d[i%10]+=1', 500000),
    'defdictl': ('from collections import defaultdict\nd=defaultdict(list)\n', 'for i in range(N): d[i%10].append(i)', 500000),
    'counter': ('from collections import Counter\n', "for i in range(N//100): Counter('abracadabra'*9)", 500000),
    'deque': ('from collections import deque\nd=deque()\n', 'for i in range(N):\n        d.append(i); d.popleft()', 500000),
    'heap': ('import heapq\nh=[]\n', 'for i in range(N):\n        heapq.heappush(h,(i*7)%1000)\n        if len(h)>50: heapq.heappop(h)', 200000),
    'lru': ('from functools import lru_cache\n@lru_cache\ndef f(x): return x\n', 'for i in range(N): f(i%50)', 300000),
    'partial': ('from functools import partial\ndef f(a,b): return a\ng=partial(f,1)\n', 'for i in range(N): g(2)', 300000),
    'reduce': ('from functools import reduce\nl=list(range(100))\n', 'for i in range(N//100): reduce(lambda a,b:a+b,l)', 500000),
    'itemget': ('from operator import itemgetter\ng=itemgetter(1)\nt=(1,2)\n', 'for i in range(N): g(t)', 300000),
    'chain': ('from itertools import chain\nl=list(range(100))\n', 'for _ in range(N//100):\n        for x in chain(l,l): pass', 500000),
    'product': ('from itertools import product\n', 'for _ in range(N//100):\n        for x in product(range(10),range(10)): pass', 500000),
    'perms': ('from itertools import permutations\n', 'for _ in range(N//120):\n        for x in permutations(range(5)): pass', 500000),
    'groupby': ('from itertools import groupby\nl=[1]*50+[2]*50\n', 'for _ in range(N//100):\n        for k,g in groupby(l): list(g)', 300000),
    'enum_get': ('from enum import Enum\nclass C(Enum):\n    A=1\n', 'for i in range(N): C.A', 1000000),
    'enum_val': ('from enum import Enum\nclass C(Enum):\n    A=1\nc=C.A\n', 'for i in range(N): c.value', 500000),
    'match': ('', 'for i in range(N):\n        match i%3:\n            case 0: x=1\n            case 1: x=2\n            case _: x=3', 500000),
    'match_seq': ("t=('a',1)\n", "for i in range(N):\n        match t:\n            case ('a',x): pass\n            case _: pass", 300000),
    'strjoinlist': ('', "for i in range(N): ''.join(['a','b','c'])", 500000),
    'bytes_idx': ("b=b'hello'\n", 'for i in range(N): b[1]', 1000000),
    'is_none': ('x=None\n', 'for i in range(N): x is None', 1000000),
    'not': ('x=None\n', 'for i in range(N): not x', 1000000),
    'list_in': ('l=[1,2,3,4,5]\n', 'for i in range(N): 4 in l', 1000000),
    'list_pop': ('', 'l=list(range(N))\n    while l: l.pop()', 1000000),
    'list_add': ('l=[1,2]\n', 'for i in range(N): l+l', 500000),
    'list_mul': ('', 'for i in range(N): [0]*5', 500000),
    'list_eq': ('l=[1,2,3]\nm=[1,2,3]\n', 'for i in range(N): l==m', 1000000),
    'tup_lt': ('l=(1,2,3)\nm=(1,2,4)\n', 'for i in range(N): l<m', 1000000),
    'rev': ('l=list(range(100))\n', 'for _ in range(N//100):\n        for x in reversed(l): pass', 1000000),
    'str_iter': ("s='x'*100\n", 'for _ in range(N//100):\n        for x in s: pass', 1000000),
    'str_cmp': ("a='abc'\nb='abd'\n", 'for i in range(N): a<b', 1000000),
    'hash_tup': ('', 'for i in range(N): hash((i,2))', 500000),
    'print_': ('', 'for i in range(N): print(i)', 200000),
    'global_w': ('G=0\n', 'global G\n    for i in range(N): G=i', 1000000),
    'nonlocal': ('def mk():\n    c=0\n    def f():\n        nonlocal c\n        c+=1\n        return c\n    return f\nf=mk()\n', 'for i in range(N): f()', 500000),
    'deco': ('import functools\ndef d(f):\n    @functools.wraps(f)\n    def w(*a,**k): return f(*a,**k)\n    return w\n@d\ndef f(x): return x\n', 'for i in range(N): f(i)', 200000),
    'getattr_b': ('class A: x=1\na=A()\n', "for i in range(N): getattr(a,'x')", 500000),
    'round': ('', 'for i in range(N): round(3.7)', 500000),
    'divmod': ('', 'for i in range(N): divmod(i,7)', 500000),
    'json_d': ("import json\nd={'a':[1,2,{'b':None}]}\n", 'for i in range(N): json.dumps(d)', 50000),
    'json_l': ('import json\n', 'for i in range(N): json.loads(\'{"a":[1,2,{"b":null}]}\')', 50000),
    'datetime': ('from datetime import date,timedelta\nd=date(2020,1,1)\nt=timedelta(days=1)\n', 'for i in range(N): d+t', 300000),
    'decimal': ("from decimal import Decimal\na=Decimal('1.1')\n", 'for i in range(N): a+a', 300000),
    'fraction': ('from fractions import Fraction\na=Fraction(1,3)\n', 'for i in range(N//10): a+a', 300000),
    'strip_ch': ("s='xxabcxx'\n", "for i in range(N): s.strip('x')", 500000),
    'split_c': ("s='a,b,c,d'\n", "for i in range(N): s.split(',')", 300000),
    'splitl': ("s='a\\nb\\nc\\nd'\n", 'for i in range(N): s.splitlines()', 300000),
    'zfill': ('', "for i in range(N): '12'.zfill(5)", 500000),
    'rjust': ('', "for i in range(N): '12'.rjust(5)", 500000),
    'async': ('import asyncio\nasync def g(x): return x\nasync def m(n):\n    for i in range(n): await g(i)\n', 'asyncio.run(m(N))', 200000),
}


def spent(command):
    """User CPU seconds; an error is shown and counts as none."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stderr.decode(errors='replace')}")
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def main(operations, description):
    parser = argparse.ArgumentParser(description=description.split("\n")[0])
    parser.add_argument("--binary", default="target/release/coldframe")
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--train", action="store_true")
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    coldframe = [options.binary, "run", "--max-steps", "100000000000", "--max-memory", "1GiB"]
    commands = [[sys.executable, "-I"], coldframe]
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        whole, empty = os.path.join(folder, "whole.py"), os.path.join(folder, "empty.py")
        for name, (setup, body, count) in operations.items():
            if options.names and name not in options.names:
                continue
            with open(whole, "w") as file:
                turns = max(count // 10, 1) if options.train else count
                file.write(f"{setup}def main():\n    N = {turns}\n    {body}\nmain()\n")
            if options.train:
                spent(coldframe + [whole])
                continue
            with open(empty, "w") as file:
                file.write(setup)
            least = [[math.inf, math.inf] for _ in commands]
            for _ in range(options.rounds):
                for command, times in zip(commands, least):
                    for at, path in enumerate((whole, empty)):
                        times[at] = min(times[at], spent(command + [path]))
            theirs, ours = (max(all_ - made, 1e-4) for all_, made in least)
            rows.append((ours / theirs, name, theirs, ours))
    if options.train:
        return
    rows.sort(reverse=True)
    print(f"{'operation':14} {'python3':>9} {'coldframe':>10} {'ratio':>7}")
    for ratio, name, theirs, ours in rows:
        print(f"{name:14} {theirs:9.3f} {ours:10.3f} {ratio:7.2f}")
    mean = math.exp(sum(math.log(row[0]) for row in rows) / len(rows))
    print(f"geometric mean of {len(rows)}: {mean:.2f}")


if __name__ == "__main__":
    main(OPERATIONS, __doc__)
