"""How soon a run ends once its time is over: one operation after another, each as long as it can be.

    python3 benches/cancel.py --binary target/release/coldframe [--time 2] [NAME...]

Each case makes its input and repeats one operation; `--timeout` ends it in the middle of one, by the
same flag that a `Cancel` sets from another thread. What is told is the wall time from there to the
end of the run, the worst of three. On a machine with other things to do it says more than it should.
"""

import argparse
import re
import statistics
import subprocess
import tempfile
from pathlib import Path

CASES = {
    "int * int": ("a = 3 ** 5_000_000", "a * a"),
    "int ** int": ("", "3 ** 20_000_000"),
    "int // int": ("a = 3 ** 10_000_000; b = 3 ** 5_000_000", "a // b"),
    "pow with modulus": ("a = 3 ** 20_000; m = 7 ** 18_000", "pow(a, a, m)"),
    "str of an int": ("import sys; sys.set_int_max_str_digits(0); a = 3 ** 1_000_000", "str(a)"),
    "int of a str": ("import sys; sys.set_int_max_str_digits(0); a = '7' * 1_000_000", "int(a)"),
    "math.factorial": ("import math", "math.factorial(300_000)"),
    "math.comb": ("import math", "math.comb(1_000_000, 500_000)"),
    "math.isqrt": ("import math; a = 3 ** 10_000_000", "math.isqrt(a)"),
    "math.gcd": ("import math; a = 3 ** 500_000; b = 7 ** 400_000", "math.gcd(a, b)"),
    "math.fsum": ("import math; a = [1e100, 1.0, -1e100] * 500_000", "math.fsum(a)"),
    "sum": ("a = [1] * 3_000_000", "sum(a)"),
    "max": ("a = [1.5] * 3_000_000", "max(a)"),
    "sorted, floats": ("import random; r = random.Random(1); a = [r.random() for _ in range(300_000)]", "sorted(a)"),
    "sorted, texts": ("a = [str(i * 7919 % 300_007) for i in range(300_000)]", "sorted(a)"),
    "list == list": ("a = [1] * 3_000_000; b = a[:]", "a == b"),
    "list * int": ("a = [0]", "a * 5_000_000"),
    "set": ("a = list(range(500_000))", "set(a)"),
    "dict": ("a = dict.fromkeys(range(500_000))", "dict(a)"),
    "set & set": ("a = set(range(500_000)); b = set(range(250_000, 750_000))", "a & b"),
    "str * int": ("a = 'xy'", "a * 30_000_000"),
    "str.replace": ("a = 'a' * 10_000_000", "a.replace('a', 'bc')"),
    "str.find": ("a = 'a' * 20_000_000; b = 'a' * 5000 + 'b'", "a.find(b)"),
    "str.split": ("a = 'a ' * 1_000_000", "a.split()"),
    "str.join": ("a = ['ab'] * 2_000_000", "','.join(a)"),
    "str.upper": ("a = 'é' * 5_000_000", "a.upper()"),
    "str.encode": ("a = 'é' * 10_000_000", "a.encode('utf-16')"),
    "str.translate": ("a = 'abc' * 1_000_000; t = {97: 'x', 98: None}", "a.translate(t)"),
    "repr of a list": ("a = [1] * 1_000_000", "repr(a)"),
    "re.findall": ("import re; a = 'ab' * 3_000_000", "re.findall('ab', a)"),
    "re, backtracking": ("import re; a = 'a' * 28", "re.match('(a*)*b', a)"),
    "json.loads": ("import json; a = '[' + '1,' * 1_000_000 + '1]'", "json.loads(a)"),
    "json.dumps": ("import json; a = [1] * 1_000_000", "json.dumps(a)"),
    "hashlib.sha256": ("import hashlib; a = b'x' * 30_000_000", "hashlib.sha256(a)"),
    "hashlib.pbkdf2_hmac": ("import hashlib", "hashlib.pbkdf2_hmac('sha256', b'a', b'b', 1_000_000)"),
    "hashlib.scrypt": ("import hashlib", "hashlib.scrypt(b'a', salt=b'b', n=2 ** 14, r=8, p=4, maxmem=2 ** 28)"),
    "zlib.compress": ("import random, zlib; a = random.Random(1).randbytes(5_000_000)", "zlib.compress(a, 9)"),
    "zlib.decompress": ("import zlib; a = zlib.compress(b'abc' * 5_000_000)", "zlib.decompress(a)"),
    "unicodedata.normalize": ("import unicodedata; a = 'é' * 2_000_000", "unicodedata.normalize('NFD', a)"),
    "csv.reader": ("import csv, io; a = 'a,b,c\\n' * 300_000", "list(csv.reader(io.StringIO(a)))"),
    "copy.deepcopy": ("import copy; a = [[1] * 10 for _ in range(50_000)]", "copy.deepcopy(a)"),
    "Decimal * Decimal": ("import decimal; decimal.getcontext().prec = 200_000; a = decimal.Decimal(3) ** 100_000", "a * a"),
    "Decimal / Decimal": ("import decimal; decimal.getcontext().prec = 100_000; a = decimal.Decimal(7)", "1 / a"),
    "Decimal.sqrt": ("import decimal; decimal.getcontext().prec = 50_000; a = decimal.Decimal(3)", "a.sqrt()"),
    "Decimal.exp": ("import decimal; decimal.getcontext().prec = 2_000; a = decimal.Decimal(3)", "a.exp()"),
    "struct.unpack": ("import struct; a = bytes(16_000_000)", "struct.unpack('2000000d', a)"),
    "collection": ("a = [[i] for i in range(500_000)]", "[[]] * 10"),
}


def late(binary, name, source, time):
    """Seconds from the end of the time to the end of the run, the worst of three."""
    worst = 0.0
    for time in (time, time * 1.37, time * 1.71):
        run = subprocess.run(
            [binary, "run", "--stats", "--max-steps", "1e12", "--timeout", f"{time:.3f}s", source],
            capture_output=True, text=True, check=False)
        wall = re.search(r"^wall_s=(.*)", run.stderr, re.M)
        if run.stdout != "begun\n" or "ended=exhausted:timeout" not in run.stderr or not wall:
            raise SystemExit(f"{name}: {run.stderr}")
        worst = max(worst, float(wall[1]) - time)
    return worst


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", default="target/release/coldframe")
    parser.add_argument("--time", type=float, default=2.0, help="seconds after which a run is ended")
    parser.add_argument("names", nargs="*", metavar="NAME")
    arguments = parser.parse_args()
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "case.py")
        for name, (setup, operation) in CASES.items():
            if arguments.names and name not in arguments.names:
                continue
            source.write_text(f"{setup}\nprint('begun', flush=True)\nwhile True:\n    {operation}\n")
            rows.append((late(arguments.binary, name, source, arguments.time), name))
            print(f"{rows[-1][0] * 1000:9.1f} ms  {name}", flush=True)
    times = [time for time, _ in rows]
    over = sum(time > 0.01 for time in times)
    print(f"{len(rows)} operations: median {statistics.median(times) * 1000:.1f} ms, "
          f"worst {max(times) * 1000:.1f} ms ({max(rows)[1]}), {over} above 10 ms")


if __name__ == "__main__":
    main()
