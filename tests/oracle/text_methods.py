"""What CPython says of the methods of str and bytes, codecs and complex: rows for oracle.rs.

    python3.11 tests/oracle/text_methods.py [SCALE [SEED]]

writes data/methods.jsonl, rows as in text_numbers.py. Bytes travel as Latin-1 text; lists as JSON.
"""
import json
import os
import random
import struct
import sys

assert sys.version_info[:2] == (3, 11)
SCALE = float(sys.argv[1]) if len(sys.argv) > 1 else 0.3
rnd = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 13)
OUT = []


def show(value):
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if isinstance(value, (list, tuple)):
        return [show(v) for v in value]
    return value


def row(name, *args, call):
    try:
        result = show(call())
        if not isinstance(result, str):
            result = json.dumps(result, ensure_ascii=False, separators=(",", ":"))
    except Exception as error:
        text = error.args[0] if isinstance(error, KeyError) else error
        result = f"!{type(error).__name__}: {text}"
        if isinstance(error, UnicodeError):
            result += f" [{error.start}:{error.end}]"
    OUT.append([name, *[str(show(a)) if a is not None else "None" for a in args], result])


def times(n):
    return range(int(n * SCALE))


def text(alphabet, most):
    return "".join(rnd.choice(alphabet) for _ in range(rnd.randrange(most + 1)))


def bound():
    return rnd.choice([None, None, None, 0, 1, 2, 3, 5, 9, -1, -2, -4, -9, 2**63 - 1, -2**63])


def both(name, subject, *args, **kwargs):
    """A method of str, and of bytes if all is ASCII."""
    def call(subject, args):
        return lambda: getattr(subject, name)(*args, **kwargs)
    extra = list(kwargs.values())
    row("str." + name, subject, *args, *extra, call=call(subject, args))
    if all(not isinstance(a, str) or a.isascii() for a in (subject, *args)):
        encode = lambda a: a.encode() if isinstance(a, str) else a
        row("bytes." + name, subject, *args, *extra, call=call(encode(subject), [encode(a) for a in args]))


SPACES = " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u2003\u2028\u2029\u3000"
for _ in times(110):
    alphabet = rnd.choice(["ab", "ab", "aéb", "ab日", "a😀b"])
    subject, part = text(alphabet, 9), text(alphabet, 2)
    start, end = bound(), bound()
    for name in ["find", "rfind", "count", "startswith", "endswith"]:
        if rnd.random() < 0.7:
            both(name, subject, part, start, end)
    both("replace", subject, part, text(alphabet, 2), rnd.choice([-1, -1, 0, 1, 2, 5]))
    both(rnd.choice(["partition", "rpartition"]), subject, part)
    both(rnd.choice(["split", "rsplit"]), subject, part, rnd.choice([-1, -1, 0, 1, 2]))
    both(rnd.choice(["removeprefix", "removesuffix"]), subject, part)
    both(rnd.choice(["strip", "lstrip", "rstrip"]), subject, part)
    both(rnd.choice(["center", "ljust", "rjust"]), subject, rnd.randrange(-2, 14), rnd.choice("*x"))
    both("zfill", rnd.choice(["", "+", "-", "--", "é"]) + subject, rnd.randrange(-2, 14))
for _ in times(90):
    subject = text("ab" + SPACES + "   \n", 8)
    plain = text("ab \t\n\r\x0b\x0c\x1c\x85", 8)
    for subject in (subject, plain):
        both("splitlines", subject, rnd.random() < 0.5)
        both(rnd.choice(["strip", "lstrip", "rstrip"]), subject)
        both(rnd.choice(["split", "rsplit"]), subject, None, rnd.choice([-1, -1, 0, 1, 2]))
        both("expandtabs", subject, rnd.choice([8, 4, 1, 0, -1, 3]))
CASES = "aAbB1 .'ßİıΣσςǅǆǄŉﬁéÉ\u0345\u0301\u00ad日"
for _ in times(120):
    subject = text(rnd.choice(["aAbB 1'", CASES, "aAΣ.'\u0301 "]), 7)
    for name in ["lower", "upper", "title", "capitalize", "swapcase", "casefold"]:
        if name != "casefold" or not subject.isascii():
            both(name, subject) if name != "casefold" else row("str.casefold", subject, call=subject.casefold)
    for name in ["islower", "isupper", "istitle", "isalpha", "isalnum", "isdigit", "isspace"]:
        if rnd.random() < 0.25:
            both(name, subject)
    for name in ["isidentifier", "isprintable", "isdecimal", "isnumeric"]:
        if rnd.random() < 0.2:
            row("str." + name, subject, call=getattr(subject, name))

for _ in times(60):
    data = rnd.randbytes(rnd.randrange(12))
    group = rnd.choice([1, 1, 2, 3, 4, -1, -2, -3, 0, 100])
    row("hex", data, ":", group, call=lambda: data.hex(":", group))
for sep in ["", "::", "é", "日", "-"]:
    row("hex", b"abc", sep, 1, call=lambda: b"abc".hex(sep))
for data in ["", "00", " 00 ff ", "0", "0 0", "00 f", "zz", "00zz", "é", "00é", "日", "00\x0bff", "AbCd", " ", "0x00", "00 ff\n", "000"]:
    row("fromhex", data, call=lambda: bytes.fromhex(data))

NAMES = ["utf-8", "UTF8", "utf-8-sig", "ascii", "latin-1", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "cp1252", "cp437", "iso8859-15", "koi8-r", "mac_roman"]
HANDLERS = ["strict"] * 4 + ["ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "bogus"]
for name in ["utf_8", "U8", "utf 8", "Latin1", "iso-8859-1", "ISO8859_1", "l1", "us-ascii", "646", "ansi_x3.4_1968", "windows-1252", "1252", "ibm437", "nope", "", "é", "ut-f8", "utf--8", "-utf8", "utf8 ", "UTF-16LE", "u32", "cp65001", "iso8859.15", "latin9", "cyrillic", "hebrew", "cp1251", "tis-620", "rot 14"]:
    row("encode", "aé", name, "strict", call=lambda: "aé".encode(name))
    row("decode", b"a", name, "strict", call=lambda: b"a".decode(name))
for _ in times(420):
    name, handler = rnd.choice(NAMES), rnd.choice(HANDLERS)
    if rnd.random() < 0.4:
        subject = text("abé€日😀\x81\u0153б\u0378\0", 6)
        row("encode", subject, name, handler, call=lambda: subject.encode(name, handler))
    else:
        pieces = [b"a", b"\xff", b"\x80", b"\xc3\xa9", b"\xe2\x82", b"\xe2\x82\xac", b"\xf0\x9f\x98", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xc0\x80", b"\xe0\x80", b"\xf0\x8f", b"\xef\xbb\xbf",
                  b"\xff\xfe", b"\xfe\xff", b"\x00\xd8", b"\x00\xdc", b"\xd8\x00", b"\xdc\x00", b"a\0", b"\0a", b"\xff\xfe\0\0", b"a\0\0\0", b"\0\0\x11\0", b"\0", b"\x81\x8d", rnd.randbytes(2)]
        data = b"".join(rnd.choice(pieces) for _ in range(rnd.randrange(1, 5)))
        row("decode", data, name, handler, call=lambda: data.decode(name, handler))

bits = lambda x: "nan" if x != x else struct.pack(">d", x).hex()
pair = lambda z: f"{bits(z.real)} {bits(z.imag)}"
PARTS = [0.0, -0.0, 1.0, -1.0, 2.5, 1e16, 1e-5, float("inf"), float("-inf"), float("nan"), 0.1, -3.0]
for _ in times(60):
    z = complex(rnd.choice(PARTS), rnd.choice(PARTS))
    row("repr_complex", pair(z), call=lambda: repr(z))
    finite = lambda: complex(rnd.choice([rnd.randrange(-9, 9), rnd.uniform(-5, 5), 0.0]), rnd.choice([rnd.uniform(-5, 5), rnd.randrange(-9, 9), 0.0]))
    for a, b in [(finite(), finite()), (finite(), complex(rnd.randrange(-5, 6), 0)), (z, finite())]:
        row("complex_div", pair(a), pair(b), call=lambda: pair(a / b))
        row("complex_mul", pair(a), pair(b), call=lambda: pair(a * b))
        row("complex_pow", pair(a), pair(b), call=lambda: pair(a ** b))
        row("complex_abs", pair(a), call=lambda: bits(abs(a)))
row("complex_abs", pair(complex(1e308, 1.7e308)), call=lambda: bits(abs(complex(1e308, 1.7e308))))
row("complex_pow", pair(1e300 + 1j), pair(2 + 0j), call=lambda: pair((1e300 + 1j) ** 2))
COMPLEX = ["1", "1j", "1+2j", "1-2j", "-1.5e3+2.5E-3J", "j", "+j", "-j", "1+j", "1-j", "(1+2j)", " ( 1+2j ) ", "((1))", "(1", "1)", "1 + 2j", "1+ 2j", "", " ", "inf", "nan+infj", "1e", "1+2", "1+2i", "1j+2", "1_0+2_0j", "1__0", "_1j", "+", "1+-2j", "--1j", "1e5j", "infinityj", "-nanj",
           "\u0661+\u0662j", "\u20031j\u2003", "1jj", "()", "(j)", "1+nan", ".5j", "5.j", ".", "1e400j", "\x001", "1\xe9", "1+e5j"]
for subject in COMPLEX:
    row("parse_complex", subject, call=lambda: pair(complex(subject)))
for _ in times(120):
    subject = text("12.+-je() _", 6)
    row("parse_complex", subject, call=lambda: pair(complex(subject)))

path = os.path.join(os.path.dirname(__file__), "data", "methods.jsonl")
with open(os.environ.get("TEXT_DATA_OUT", path), "w") as file:
    for line in OUT:
        file.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
