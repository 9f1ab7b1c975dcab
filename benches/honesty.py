"""What a charged step costs: hostile programs that do one thing on the largest input they can.

    python3 benches/honesty.py --binary target/release/coldframe [--steps 3000000] [NAME...]

Each case makes its input, then repeats one operation until the steps are spent. Its cost is the user
CPU time of that repeating, collection included, for each step it was charged; the unit is what a
turn of an empty `for` costs for each of its steps in the same run. The table is docs/COSTS.md's.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile

TURN = ("an empty for turn", "", "for _ in range(1000): pass")
CASES = [
    TURN,
    ("int + int", "a = 2 ** 1000000", "a + a"),
    ("int * int", "a = 3 ** 60000", "a * a"),
    ("int // int", "a = 3 ** 60000; b = 3 ** 30000", "a // b"),
    ("int % int", "a = 3 ** 60000; b = 3 ** 30000", "a % b"),
    ("int ** int", "a = 12345", "a ** 3000"),
    ("pow with modulus", "a = 3 ** 600; m = 7 ** 500", "pow(a, a, m)"),
    ("int << int", "a = 1", "a << 1000000"),
    ("hash of an int", "a = 3 ** 600000", "hash(a)"),
    ("str of an int", "a = 3 ** 9000", "str(a)"),
    ("int of a str", "s = '7' * 4300", "int(s)"),
    ("compare ints", "a = 3 ** 600000; b = a + 0", "a == b"),
    ("float of a str", "s = '0.' + '3' * 100000", "float(s)"),
    ("repr of a float", "x = 1 / 3", "repr(x)"),
    ("math.factorial", "import math", "math.factorial(3000)"),
    ("math.comb", "import math", "math.comb(5000, 2500)"),
    ("math.gcd", "import math; a = 3 ** 9000; b = 7 ** 6000", "math.gcd(a, b)"),
    ("math.isqrt", "import math; a = 3 ** 30000", "math.isqrt(a)"),
    ("math.fsum", "import math; a = [1e100, 1.0, -1e100] * 30000", "math.fsum(a)"),
    ("str + str", "a = 'x' * 1000000", "a + a"),
    ("str * int", "a = 'xy'", "a * 1000000"),
    ("str slice", "a = 'xy' * 1000000", "a[1:]"),
    ("str slice backwards", "a = 'xy' * 1000000", "a[::-1]"),
    ("str index, not ASCII", "a = 'é' * 1000000", "a[999999]"),
    ("str in str", "a = 'a' * 1000000; b = 'a' * 5000 + 'b'", "b in a"),
    ("str find", "a = 'ab' * 500000; b = 'ab' * 2000 + 'c'", "a.find(b)"),
    ("str count", "a = 'a' * 1000000", "a.count('aa')"),
    ("str replace", "a = 'a' * 1000000", "a.replace('a', 'bc')"),
    ("str split", "a = 'a ' * 300000", "a.split()"),
    ("str join", "a = ['ab'] * 300000", "','.join(a)"),
    ("str upper", "a = 'ab' * 500000", "a.upper()"),
    ("str upper, not ASCII", "a = 'aé' * 500000", "a.upper()"),
    ("str casefold, not ASCII", "a = 'ß' * 500000", "a.casefold()"),
    ("str isalpha", "a = 'é' * 1000000", "a.isalpha()"),
    ("str strip", "a = ' ' * 1000000", "a.strip()"),
    ("str splitlines", "a = '\\n' * 300000", "a.splitlines()"),
    ("str translate", "a = 'abc' * 100000; t = {97: 'x', 98: None}", "a.translate(t)"),
    ("str encode", "a = 'é' * 1000000", "a.encode()"),
    ("bytes decode", "a = ('é' * 1000000).encode()", "a.decode()"),
    ("str expandtabs", "a = '\\t' * 100000", "a.expandtabs(8)"),
    ("str zfill", "a = '7'", "a.zfill(1000000)"),
    ("format width", "a = 7", "format(a, '>1000000')"),
    ("% formatting", "a = '%s' * 10000; t = (1,) * 10000", "a % t"),
    ("str.format", "a = '{}' * 10000; t = (1,) * 10000", "a.format(*t)"),
    ("repr of a str", "a = '\\x00é' * 300000", "repr(a)"),
    ("repr of a list", "a = [1] * 300000", "repr(a)"),
    ("repr of nested lists", "a = []\nfor _ in range(90): a = [a, a] if len(str(a)) < 100000 else [a]", "repr(a)"),
    ("list + list", "a = [0] * 500000", "a + a"),
    ("list * int", "a = [0]", "a * 500000"),
    ("list slice", "a = [0] * 500000", "a[1:]"),
    ("list slice assigned", "a = [0] * 500000; b = [0] * 1000", "a[0:1000] = b"),
    ("list insert", "a = [0] * 500000", "a.insert(0, 0); a.pop()"),
    ("list pop(0)", "a = [0] * 500000", "a.append(a.pop(0))"),
    ("list reverse", "a = [0] * 500000", "a.reverse()"),
    ("list sort, sorted", "a = list(range(300000))", "a.sort()"),
    ("sorted, mixed up", "a = [i * 7919 % 100003 for i in range(100003)]", "sorted(a)"),
    ("sorted, long texts", "a = ['x' * 1000 + str(i * 7919 % 1009) for i in range(1009)]", "sorted(a)"),
    ("list == list", "a = [1] * 500000; b = [1] * 500000", "a == b"),
    ("x in list", "a = ['x' * 50 + str(i) for i in range(20000)]; b = 'x' * 50 + 'y'", "b in a"),
    ("list count", "a = [1.5] * 300000", "a.count(2)"),
    ("sum", "a = [1] * 300000", "sum(a)"),
    ("sum of big ints", "a = [3 ** 3000] * 3000", "sum(a)"),
    ("max", "a = [1.5] * 300000", "max(a)"),
    ("zip", "a = [1] * 100000", "list(zip(a, a, a))"),
    ("enumerate", "a = [1] * 100000", "list(enumerate(a))"),
    ("range to list", "", "list(range(300000))"),
    ("reversed", "a = [1] * 100000", "list(reversed(a))"),
    ("tuple compare", "a = tuple(range(300000)); b = a + ()\nb = tuple(list(a))", "a == b"),
    ("hash of a tuple", "a = tuple(range(100000))", "hash(a)"),
    ("hash of nested tuples", "a = ()\nfor _ in range(200): a = (a, 1)", "hash(a)"),
    ("dict copy", "a = dict.fromkeys(range(100000))", "dict(a)"),
    ("dict update", "a = dict.fromkeys(range(100000)); b = {}", "b.update(a)"),
    ("dict == dict", "a = dict.fromkeys(range(100000)); b = dict(a)", "a == b"),
    ("dict of long keys", "a = {'x' * 10000 + str(i): i for i in range(100)}; k = 'x' * 10000 + '50'", "a[k]"),
    ("dict from pairs", "a = [(i, i) for i in range(50000)]", "dict(a)"),
    ("set from list", "a = list(range(100000))", "set(a)"),
    ("set of texts", "a = ['key' + str(i) for i in range(30000)]", "set(a)"),
    ("set & set", "a = set(range(100000)); b = set(range(50000, 150000))", "a & b"),
    ("set | set", "a = set(range(100000)); b = set(range(50000, 150000))", "a | b"),
    ("frozenset hash", "", "hash(frozenset(range(3000)))"),
    ("bytes find", "a = b'ab' * 500000; b = b'ab' * 2000 + b'c'", "a.find(b)"),
    ("bytes hex", "a = b'ab' * 300000", "a.hex()"),
    ("bytearray insert", "a = bytearray(1000000)", "a.insert(0, 0); a.pop()"),
    ("deep copies", "import copy; a = [[1, 2], {'a': 3}] * 1000", "copy.deepcopy(a)"),
    ("re search", "import re; a = 'a' * 100000; p = re.compile('(a|b)*c')", "p.search(a)"),
    ("re findall", "import re; a = 'ab ' * 30000; p = re.compile(r'\\w+')", "p.findall(a)"),
    ("re with a reference", "import re; a = 'a' * 2000; p = re.compile(r'(a*)\\1b')", "p.search(a)"),
    ("re sub", "import re; a = 'ab ' * 30000; p = re.compile('b')", "p.sub('x', a)"),
    ("json.dumps", "import json; a = [1, 'text', None, {'a': 1.5}] * 10000", "json.dumps(a)"),
    ("json.loads", "import json; a = json.dumps([1, 'text', None, {'a': 1.5}] * 10000)", "json.loads(a)"),
    ("hashlib.sha256", "import hashlib; a = b'x' * 1000000", "hashlib.sha256(a).digest()"),
    ("zlib.compress", "import zlib; a = b'xyz' * 100000", "zlib.compress(a)"),
    ("base64", "import base64; a = b'x' * 1000000", "base64.b64encode(a)"),
    ("Decimal division", "import decimal; decimal.getcontext().prec = 3000; a = decimal.Decimal(1); b = decimal.Decimal(7)", "a / b"),
    ("Decimal square root", "import decimal; decimal.getcontext().prec = 1000; a = decimal.Decimal(2)", "a.sqrt()"),
    ("heapq.heapify", "import heapq; a = [-i for i in range(100000)]", "heapq.heapify(a[:])"),
    ("itertools.product", "import itertools", "list(itertools.product(range(40), repeat=3))"),
    ("itertools.permutations", "import itertools", "list(itertools.permutations(range(7)))"),
    ("collections.Counter", "from collections import Counter; a = list(range(20000))", "Counter(a)"),
    ("deque rotate", "from collections import deque; a = deque(range(100000))", "a.rotate(50000)"),
    ("difflib", "import difflib; a = ['x', 'y'] * 60", "difflib.SequenceMatcher(None, a, a[::-1]).ratio()"),
    ("unicodedata.normalize", "import unicodedata; a = 'é' * 100000", "unicodedata.normalize('NFD', a)"),
    ("a class made", "", "type('C', (), {'a': 1})"),
    ("an exception raised", "", "try: raise ValueError(1)\n    except ValueError: pass"),
    ("many live objects", "a = [[] for _ in range(150000)]", "[]"),
    ("isinstance of four classes", "class A: pass\nfor _ in range(60): A = type('B', (A,), {})\nx = A(); few = (int, str, list, dict)", "isinstance(x, few)"),
    ("next of a generator", "def g():\n    while True:\n        yield 1\na = g()", "next(a)"),
    ("str of a Decimal", "import decimal; a = decimal.Decimal('1234567890.123456789')", "str(a)"),
    ("Decimal + Decimal", "import decimal; a = decimal.Decimal('1.25'); b = decimal.Decimal('1e-17')", "a + b"),
    ("sum of Decimals", "import decimal; a = [decimal.Decimal('1.25')] * 10000", "sum(a, decimal.Decimal(0))"),
    ("rows of two", "import itertools; a = list(range(1000))", "[x for x, y in itertools.product(a, a)]"),
    ("a dataclass", "import dataclasses\n@dataclasses.dataclass\nclass A:\n    x: int\n    y: int\n    z: int", "A(1, 2, 3)"),
    ("isinstance of a deep class", "class A: pass\nfor _ in range(500): A = type('B', (A,), {})\nx = A()", "isinstance(x, int)"),
    ("getattr of a long name", "class A: pass\nx = A(); n = 'n' * 100000", "getattr(x, n, None)"),
]


def run(binary, text, steps):
    """(user CPU seconds, steps, how it ended) of a program."""
    with tempfile.TemporaryDirectory() as folder:
        path, stats = os.path.join(folder, "p.py"), os.path.join(folder, "stats")
        with open(path, "w") as file:
            file.write(text)
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        subprocess.run(
            [binary, "run", "--max-steps", str(steps), "--max-memory", "64MiB", "--timeout", "120s",
             "--stats-file", stats, path],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        seconds = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
        with open(stats) as file:
            report = json.load(file)
    return seconds, report["steps"], report["ended"]


def cost(binary, setup, operation, steps):
    """Nanoseconds of user CPU for each charged step of an operation, or None if it never ran."""
    before, made, ended = run(binary, setup + "\n", 10**9)
    if ended != "done":
        return None
    text = f"{setup}\nwhile True:\n    {operation}\n"
    seconds, total, ended = run(binary, text, made + steps)
    spent = total - made
    if ended != "exhausted:steps" or spent <= 0:
        return None
    if seconds - before < 0.03 and steps < 10**9:
        # Too short to tell from the noise.
        return cost(binary, setup, operation, steps * 10)
    return (seconds - before) / spent * 1e9


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", default="target/release/coldframe")
    parser.add_argument("--steps", type=int, default=3_000_000)
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    unit = min(cost(options.binary, *TURN[1:], 30_000_000) for _ in range(3))
    rows, failed = [], []
    for name, setup, operation in CASES:
        if options.names and not any(part in name for part in options.names):
            continue
        ns = cost(options.binary, setup, operation, options.steps)
        (failed if ns is None else rows).append((name, ns))
    rows.sort(key=lambda row: -row[1])
    print(f"A step of an empty `for` turn: {unit:.1f} ns of CPU.\n")
    print("| what | ns for a step | units |\n|---|---|---|")
    for name, ns in rows:
        print(f"| {name} | {ns:.1f} | {ns / unit:.1f} |")
    if rows:
        middle = rows[len(rows) // 2][1]
        print(f"\nworst {rows[0][1] / unit:.1f} units, median {middle / unit:.1f}, of {len(rows)}")
    for name, _ in failed:
        print(f"did not run out of steps: {name}", file=sys.stderr)
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
