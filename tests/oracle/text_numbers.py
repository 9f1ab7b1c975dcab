"""What CPython says of floats, ints, hashes and formatting: rows for src/value/text/oracle.rs.

    PYTHONHASHSEED=0 python3.11 tests/oracle/text_numbers.py [SCALE [SEED]]

writes data/numbers.jsonl; a larger scale makes more random rows (the committed file has scale 0.2).
A row is a list of strings: function, arguments, result; a result that begins with `!` is an error.
Floats travel as the hex digits of their bits.
"""
import json
import os
import random
import struct
import sys

assert sys.version_info[:2] == (3, 11) and os.environ.get("PYTHONHASHSEED") == "0"
SCALE = float(sys.argv[1]) if len(sys.argv) > 1 else 0.2
rnd = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 11)
OUT = []


def bits(x):
    return struct.pack(">d", x).hex()


def row(name, *args, call):
    try:
        result = call()
    except Exception as error:
        result = f"!{type(error).__name__}: {error}"
    OUT.append([name, *map(str, args), result])


def times(n):
    return range(int(n * SCALE))


EDGE = [0.0, -0.0, 1.0, -1.0, 0.1, 0.5, 1.5, 2.5, -2.5, 0.125, 1e16, 9999999999999998.0, 1e15, 123456789012345680.0,
        1e-4, 1e-5, 0.00012345, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, float("inf"),
        float("-inf"), float("nan"), 1e22, 1e23, 9.999999999999999e22, 1e100, 3.141592653589793, 100.0, 1234.5,
        2.675, 1.005, 1e21, 1e20, 999999.5, 9999995.0, 0.99995, -0.0001, 4503599627370496.5, 9007199254740993.0,
        587086114140837.25, 9953924459518.8125, 1000000000000000.25, 2.0**-44, -18446083575851.3125]


def some_float():
    kind = rnd.randrange(8)
    if kind == 0:
        return rnd.choice(EDGE)
    if kind == 1:
        return struct.unpack(">d", rnd.randbytes(8))[0]
    if kind == 2:
        return round(rnd.uniform(-1000, 1000), rnd.randrange(4))
    if kind == 3:
        return rnd.randrange(-10**6, 10**6) / 2 ** rnd.randrange(12)
    if kind == 4:
        return float(rnd.randrange(-10**18, 10**18))
    if kind == 5:
        return rnd.uniform(-1, 1) * 10.0 ** rnd.randrange(-20, 25)
    if kind == 6:
        return float(f"{rnd.randrange(1, 1000)}e{rnd.randrange(-330, 309)}")
    return rnd.uniform(0, 1)


def some_int():
    kind = rnd.randrange(6)
    if kind == 0:
        return rnd.choice([0, 1, -1, 255, 256, 2**63 - 1, 2**63, -2**63, -2**63 - 1, 2**61 - 1, 2**64, 10**18])
    if kind == 1:
        return rnd.randrange(-1000, 1000)
    if kind == 2:
        return rnd.randrange(-10**7, 10**7)
    if kind == 3:
        return rnd.getrandbits(rnd.randrange(1, 64)) * rnd.choice([1, -1])
    return rnd.getrandbits(rnd.randrange(1, 200)) * rnd.choice([1, -1])


def short(text):
    return text if len(text) <= 700 else "#" + str(hash(text))


def clean(x):
    return "nan" if x != x else bits(x)


for i in times(150):
    x = EDGE[i] if i < len(EDGE) else some_float()
    row("repr_float", bits(x), call=lambda: repr(x))
    row("float_hex", bits(x), call=lambda: x.hex())
for x in EDGE + [some_float() for _ in times(40)]:
    row("as_integer_ratio", bits(x), call=lambda: "%d/%d" % x.as_integer_ratio())
    row("int_of_float", bits(x), call=lambda: str(int(x)))
    row("round_half_even", bits(x), call=lambda: str(round(x)))
    row("hash_float", bits(x), call=lambda: str(hash(x) if x == x else 0))
    n = rnd.choice([rnd.randrange(-4, 20), rnd.randrange(-330, 330)])
    row("round_to", bits(x), n, call=lambda: clean(round(x, n)))
for n in range(-3, 4):
    for x in [0.5, 1.5, 2.5, 25.0, 35.0, 250.0, 350.0, 0.25, 0.35, 0.125, 2.675, 1e300, 1.7976931348623157e308, 4.5e15, 450.5, 550.0]:
        row("round_to", bits(x), n, call=lambda: clean(round(x, n)))
row("round_to", bits(1.7976931348623157e308), -308, call=lambda: clean(round(1.7976931348623157e308, -308)))
row("round_to", bits(1.5e308), -308, call=lambda: clean(round(1.5e308, -308)))

TEXTS = ["1", " 1.5 ", "1_000.5", "1__0", "_1", "1_", "1_.5", "1._5", "1.5_5", "1e_5", "1e5_0", "inf", "-Infinity", "NaN",
         "+nan", "-nan", "infinit", "infinity_", "i_nf", "", " ", ".", "-", "+.5", "5.", "5.e3", "e5", "1e", "1e+", "1e+5", "0x10", "1 2", "1\0",
         "\u0661\u0662.\u0665", "\u00a01\u2003", "\u20031\u00df", "\x1c1", "\x851", "1\x7f", "\x0b1\x0c", "1e400", "-1e400", "1e-400", "\uff11\uff0e", "1,5",
         "1e99999999999999999999", "0" * 400 + "1", "0." + "0" * 400 + "1e401", "12345678901234567890123", "4.35", "0x", "--1", "+-1", "1d", "\U0001d7ce"]
for text in TEXTS:
    row("parse_float", text, call=lambda: clean(float(text)))
for _ in times(150):
    text = "".join(rnd.choice("0123456789._eE+- ") for _ in range(rnd.randrange(1, 7)))
    row("parse_float", text, call=lambda: clean(float(text)))
HEX = ["0x1p0", "1", "0x", "0x.p1", "0x1.8p1", "-0x1.8p-1", " 0x1p0 ", "inf", "-nan", "+Infinity", "0x1.fffffffffffff8p1023",
       "0x1.fffffffffffff7p1023", "0x1p1024", "0x1p-1075", "0x1.8p-1075", "0x1p-1074", "0x0.8p-1074", "0x0.80001p-1074", "0x1p-99999999999999999999",
       "0x1p99999999999999999999", "0x0p99999999999999999999", "0x1.g", "1.p", "p1", "0x1p+", "0x 1", "", "-", "0xabc.defp-3", "ABCp5",
       "0x1.00000000000008p0", "0x1.000000000000080001p0", "0x1.00000000000018p0", "1.5", "0x1 p3", "infi", "0x.1", "0x1.", "\u0661", "0x1p3\x0c",
       "0x3.fffffffffffffcp-1024", "0x1.ffffffffffffep-1023", "0x1.fffffffffffffp-1023", "0x1.ffffffffffffdp-1023", "e", "1_0"]
for text in HEX:
    row("fromhex", text, call=lambda: clean(float.fromhex(text)))
for _ in times(100):
    digits = "".join(rnd.choice("0123456789abcdef") for _ in range(rnd.randrange(1, 20)))
    at = rnd.randrange(len(digits) + 1)
    text = rnd.choice(["", "-", "0x"]) + digits[:at] + "." + digits[at:] + f"p{rnd.randrange(-1120, 1020)}"
    row("fromhex", text, call=lambda: clean(float.fromhex(text)))

INTS = [("12", 10), (" -12\n", 10), ("1_000", 10), ("1__0", 10), ("_1", 10), ("1_", 10), ("0x1f", 16), ("0x1f", 0), ("0X_1F", 16), ("0x", 16),
        ("0b101", 0), ("0b101", 2), ("0b101", 16), ("0o17", 0), ("017", 0), ("00", 0), ("0_0", 0), ("0_7", 0), ("017", 10), ("z", 36), ("Z", 36), ("z", 35),
        ("", 10), (" ", 10), ("-", 10), ("+ 1", 10), ("1 1", 10), ("1.5", 10), ("\u0661\u0662", 10), ("\u20031\u00a0", 10), ("\x1c1", 10), ("\x851", 10),
        ("1\u00df", 10), ("1\0", 10), ("9223372036854775807", 10), ("9223372036854775808", 10), ("-9223372036854775808", 10), ("-9223372036854775809", 10),
        ("1", 1), ("1", 37), ("1", 0), ("0", 0), ("-0x8000000000000000", 0), ("0x__1", 16), ("0_x1", 16), ("0b2", 0), ("0b", 0), ("x" * 300, 10), ("it's", 10),
        ("9" * 4300, 10), ("9" * 4301 + "x", 10), ("\n1\n", 10), ("0000", 0), ("0001", 0), ("0o8", 8), ("08", 8), ("'\"", 10), ("\U0001d7d8", 10)]
for text, base in INTS:
    def call():
        n = int(text, base)
        return str(n) if abs(n) < 10**30 else "#" + hex(hash(n))
    row("parse_int", text, base, call=call)
for _ in times(150):
    base = rnd.choice([0, 2, 8, 10, 16, 36])
    text = "".join(rnd.choice("0123456789_xobXaf- ") for _ in range(rnd.randrange(1, 6)))
    row("parse_int", text, base, call=lambda: str(int(text, base)))
for data in [b"12", b" 1_0 ", b"", b"\xff", b"x", b"1\0", b"0x1", b"'"]:
    row("parse_int_bytes", data.hex(), call=lambda: str(int(data)))
for _ in times(100):
    n = some_int()
    row("hash_int", n, call=lambda: str(hash(n)))
    row("bin_oct_hex", n, call=lambda: f"{bin(n)} {oct(n)} {hex(n)}")
    row("float_of_int", n, call=lambda: bits(float(n)))
    m = rnd.choice([some_int(), some_int() << rnd.randrange(1200), some_int() * 2**53 + rnd.randrange(3)])
    row("true_div", m, n, call=lambda: bits(m / n))
    x = rnd.choice([some_float(), float(n), float(n) + 0.5])
    row("compare", n, bits(x), call=lambda: "<" if n < x else ">" if n > x else "=" if n == x else "?")
for n in [2**1024 - 1, 2**1024 - 2**970, 2**1024 - 2**970 - 1, -2**1024, 2**53 + 1, 2**54 + 2, 2**54 + 6, 2**64 + 2**11, 2**64 + 2**11 + 1, 2**64 + 3 * 2**11, 10**400]:
    row("float_of_int", n, call=lambda: bits(float(n)))
    row("true_div", n, 3, call=lambda: bits(n / 3))
    row("true_div", 7, n, call=lambda: bits(7 / n))
    row("true_div", n, -n - 1, call=lambda: bits(n / (-n - 1)))
for a, b in [(1, 0), (0, 5), (0, -5), (10**400, 1), (1, 10**400), (10**400, 10**399), (5, 2**1075), (3, 2**1075), (1, 2**1075), (1, 2**1074), (2**1024 * 3, 3), (2**1023 * 3, 3), (10**308 * 18, 10)]:
    row("true_div", a, b, call=lambda: bits(a / b))
for _ in times(80):
    x, y = some_float(), some_float()
    if rnd.random() < 0.5:
        x, y = rnd.randrange(-40, 40) / 4, rnd.randrange(-12, 12) / 4
    if y != 0:
        row("float_divmod", bits(x), bits(y), call=lambda: " ".join(map(clean, divmod(x, y))))
        row("float_mod", bits(x), bits(y), call=lambda: clean(x % y))
    def power():
        if x < 0 and -1e400 < x and y == y and abs(y) < 1e400 and y != y // 1:
            return "complex"
        z = x ** y
        return "complex" if isinstance(z, complex) else clean(z)
    row("float_pow", bits(x), bits(y), call=power)
for x in EDGE[:6] + [float("inf"), float("-inf"), float("nan"), 2.0, -2.0]:
    for y in [0.0, -0.0, 1.0, -1.0, 2.0, 3.0, -3.0, 0.5, -0.5, 1e308, -1e308, float("inf"), float("-inf"), float("nan")]:
        row("float_pow", bits(x), bits(y), call=power)

STRINGS = ["", "a", "abc", "hello world", "é", "ÿa", "日本", "a日", "😀", "a😀é", "\0", "x" * 100, "é" * 17, "abcdefgh", "abcdefg"]
for text in STRINGS:
    row("hash_str", text, call=lambda: str(hash(text)))
    row("hash_bytes", text.encode().hex(), call=lambda: str(hash(text.encode())))
for _ in times(40):
    items = [rnd.choice([some_int(), rnd.randrange(-5, 5)]) for _ in range(rnd.randrange(8))]
    hashes = ",".join(str(hash(i)) for i in items)
    row("hash_tuple", hashes, call=lambda: str(hash(tuple(items))))
    items = set(items)
    hashes = ",".join(str(hash(i)) for i in items)
    row("hash_frozenset", hashes, call=lambda: str(hash(frozenset(items))))
    z = complex(some_float(), some_float())
    if z == z:
        row("hash_complex", bits(z.real), bits(z.imag), call=lambda: str(hash(z)))


def some_spec(types):
    parts = [
        rnd.choice(["", "", "", "<", ">", "^", "=", "*<", "0>", "_^", "é=", "x=", "}>"]),
        rnd.choice(["", "", "", "+", "-", " "]),
        rnd.choice(["", "", "", "", "", "z"]),
        rnd.choice(["", "", "", "#"]),
        rnd.choice(["", "", "", "0"]),
        rnd.choice(["", "", "1", "5", "10", "17", "30"]),
        rnd.choice(["", "", "", ",", "_"]),
        rnd.choice(["", "", ".0", ".1", ".2", ".3", ".6", ".10", ".17", ".25"]),
        rnd.choice(types),
    ]
    return "".join(parts)


ODD = ["", " ", "z", "#", "0", "00", "010", "<", "<<", "<<<", "=5", "05", "+05", ",_", "_,", ",,", "__", "5,", "5_", "5.", ".", ".x", "5.2.2", "5dd", "dd", "y", "é",
       "\x01", "99999999999999999999", ".99999999999999999999", "1.99999999999", ",c", "_c", ",n", "_n", ",s", ",x", "_x", "_é", ",\x02", "c", "+c", "#c", "5c", "<5c", "05c", "0=5c", "n", "%", "s", "5s", "\u0665", "5\u0662", "#b", "#010x", "#_x", "010,", "015_b",
       "z5", "-z", "z.1f", "z,", "=", "\U0001f600>7", "{}", "}", "^9", "*^9", ">>5", "+-5", "- 5"]
for spec in ODD + [some_spec(["", "", "s", "d", "x"]) for _ in times(60)]:
    text = rnd.choice(["", "a", "hello", "日本語", "x😀y"])
    row("format_str", text, spec, call=lambda: format(text, spec) if spec else text)
for spec in ODD + [some_spec(["", "d", "b", "o", "x", "X", "n", "c", "e", "f", "g", "%"]) for _ in times(220)]:
    n = some_int() if rnd.random() < 0.8 else rnd.randrange(33, 0x3000)
    if spec:
        row("format_int", n, spec, call=lambda: format(n, spec))
for spec in ODD + [some_spec(["", "e", "E", "f", "F", "g", "G", "n", "%", "d"]) for _ in times(350)]:
    x = some_float()
    if spec:
        row("format_float", bits(x), spec, call=lambda: format(x, spec))
for spec in ODD + [some_spec(["", "e", "f", "g", "G", "n", "%"]).replace("=", "^").replace("0", "1") for _ in times(120)]:
    z = complex(some_float(), some_float() if rnd.random() < 0.8 else 0.0)
    if rnd.random() < 0.3:
        z = complex(0.0, z.imag)
    row("format_complex", bits(z.real), bits(z.imag), spec, call=lambda: format(z, spec))
for x in [-0.0, -0.001, -0.4, -1e-300]:
    for spec in ["z", "z.1f", "z.0f", "z.2e", "zg", "z.0g", "z#.0f", "z.1%", "+z.1f", "z.400f"]:
        row("format_float", bits(x), spec, call=lambda: format(x, spec))
for x in [float("inf"), float("nan"), -float("inf")]:
    for spec in ["010", "010,", "+010", "F", "#F", "z", "G", "%", "08.2f", "=8", "_>+9", "#"]:
        row("format_float", bits(x), spec, call=lambda: format(x, spec))
for x in [5e-324, 1.7976931348623157e308, 0.1, 1e22]:
    for spec in [".1080f", ".800e", ".800g", "#.800g", ".1200f", ".1150e", "#.1150g"]:
        row("format_float", bits(x), spec, call=lambda: short(format(x, spec)))

path = os.path.join(os.path.dirname(__file__), "data", "numbers.jsonl")
with open(os.environ.get("TEXT_DATA_OUT", path), "w") as file:
    for line in OUT:
        file.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
