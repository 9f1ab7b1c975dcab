"""What CPython says of `%` formatting, str.format and reprs: rows for src/value/text/oracle.rs.

    python3.11 tests/oracle/text_formats.py [SCALE [SEED]]

writes data/formats.jsonl, rows as in text_numbers.py. Arguments of a format travel as a list of
[type, text], a mapping as a list of [key, type, text].
"""
import json
import os
import random
import string
import struct
import sys

assert sys.version_info[:2] == (3, 11)
SCALE = float(sys.argv[1]) if len(sys.argv) > 1 else 0.3
rnd = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 12)
OUT = []


def row(name, *args, call):
    try:
        result = call()
        if not isinstance(result, str):
            result = result.decode("latin-1")
    except Exception as error:
        text = error.args[0] if isinstance(error, KeyError) else error
        result = f"!{type(error).__name__}: {text}"
    OUT.append([name, *map(str, args), result])


def times(n):
    return range(int(n * SCALE))


def pack(value):
    if isinstance(value, float):
        return ["float", struct.pack(">d", value).hex()]
    if isinstance(value, bytes):
        return ["bytes", value.hex()]
    return [type(value).__name__, str(value)]


def some_value(data=False):
    kind = rnd.randrange(7)
    if kind == 0:
        return rnd.choice([0, 1, -1, 42, 255, -255, 65, 2**40, -2**70, 10**25])
    if kind == 1:
        return rnd.randrange(-1000, 1000)
    if kind == 2:
        return rnd.choice([0.0, -0.0, 1.5, -2.25, 1e10, 1e-7, float("inf"), float("nan"), -float("inf"), 123456.789])
    if kind == 3:
        return rnd.uniform(-100, 100)
    if data:
        return rnd.choice([b"", b"a", b"hello", b"\xff\0'"])
    return rnd.choice(["", "a", "é", "hello", "日本語", "it's", "x\ny"])


def percent(text, args):
    name = "percent_bytes" if isinstance(text, bytes) else "percent"
    shown = text.decode("latin-1") if isinstance(text, bytes) else text
    if isinstance(args, dict):
        packed = [[k if isinstance(k, str) else k.decode("latin-1"), *pack(v)] for k, v in args.items()]
    else:
        packed = [pack(v) for v in args]
    row(name, shown, json.dumps(packed), call=lambda: text % args)


KINDS = "sradiuoxXeEfFgGc" * 3 + "%y\u00e9b"
for text, args in [
    ("%", ()), ("%5", ()), ("%(a", {}), ("%(a)", {"a": 1}), ("%(a)s", {"a": 1}), ("%(a)s", (1,)), ("%(a)s%(b)d", {"a": 1, "b": 2}), ("%(x)s", {"a": 1}), ("%(x)", {}),
    ("%(a(b)c)s", {"a(b)c": 1}), ("%((a)s", {"a": 1}), ("%()s", {"": 1}), ("%s %s", (1,)), ("%s", (1, 2)), ("", (1,)), ("", {}), ("abc", {"a": 1}), ("%y", (1,)), ("%y", ()), ("%%", ()), ("%5%", ()), ("%-5%|", ()), ("%%%s", (1,)),
    ("%*d", (5, 42)), ("%-*d|", (5, 42)), ("%*d|", (-5, 42)), ("%.*f", (2, 3.14159)), ("%.*f", (-2, 3.14159)), ("%*d", ("a", 1)), ("%*.*f", (8, 2, 3.14159)), ("%*d", (5,)), ("%*", (5,)), ("%.*", (5,)), ("%*d", (1.5, 2)),
    ("%hd %ld %Ld", (1, 2, 3)), ("%lld", (1,)), ("%l", (1,)), ("%h", ()), ("%d", ("1",)), ("%x", (1.5,)), ("%x", ("a",)), ("%o", (1.5,)), ("%i", ("a",)), ("%u", ("é",)), ("%f", ("a",)), ("%d", (1.9,)), ("%d", (float("inf"),)), ("%d", (float("nan"),)),
    ("%c", (65,)), ("%c", ("A",)), ("%c", ("AB",)), ("%c", (0x110000,)), ("%c", (-1,)), ("%c", (1.5,)), ("%c", (10**30,)), ("%5c|%-5c|%.0c", (65, "é", 66)), ("%.3d", (5,)), ("%.3d", (-5,)), ("%08.3d|", (-5,)), ("%-08d|", (5,)), ("%+ d", (5,)), ("% d", (5,)), ("% d", (-5,)), ("%+s", (5,)), ("% s|", ("a",)), ("%05s", ("a",)),
    ("%#x %#X %#o %#d", (255, 255, 8, 1)), ("%#010x|%#-10x|%#10x|%+#10x", (255, 255, 255, 255)), ("%#.5x", (-255,)), ("%#010o", (8,)), ("%#10o", (-8,)), ("%010o", (8,)), ("%#.0f %#.0e %#g", (1.0, 1.0, 1.0)), ("%.0f", (2.5,)), ("%5.1f|%-8.2e|%+g|% G", (1.25, 1.25, 1.25, 1e-10)), ("%010f|%-010f|%+010.1f", (float("inf"), float("-inf"), 1.5)),
    ("%.99999999999d", (1,)), ("%99999999999999999999d", (1,)), ("%.2147483646d", (1,)), ("é日%y", (1,)), ("日%\u00e9", (1,)), ("%\x01", (1,)), ("%\x1f", (1,)), ("%\x7f", (1,)), ("% -+#05d|", (5,)), ("%-+5d|", (5,)), ("%r %a", ("é'", "é'")), ("%.3r", ("hello",)), ("%10.3s|%-10.3s|", ("hello", "日本語日本")), ("%s%", (1,)), ("%.", (1,)), ("%.d", (5,)), ("%(a)*d", {"a": 3}), ("%(a)s %s", {"a": 3}),
    ("%.3%", ()), ("%5.d|", (3,)), ("%+x", (255,)), ("%+#x", (-255,)), ("% #o", (8,)), ("%#X", (-255,)), ("%#.10X", (0xabc,)), ("%x", (-2**70,)), ("%e", (10**400,)), ("%d", (True,)), ("%s%s", (True, None)), ("%d", (None,)), ("%c", (None,)),
]:
    percent(text, args)
    if all(ord(c) < 256 for c in text):
        data = lambda v: v.encode() if isinstance(v, str) else v
        args = {k.encode(): data(v) for k, v in args.items()} if isinstance(args, dict) else tuple(map(data, args))
        percent(text.encode("latin-1"), args)
for _ in times(500):
    data = rnd.random() < 0.3
    text, args = "", []
    for _ in range(rnd.choice([1, 1, 1, 2, 3])):
        width = rnd.choice(["", "", "5", "10", "17", "*"])
        precision = rnd.choice(["", "", ".0", ".2", ".5", ".", ".*"])
        text += rnd.choice(["", "x", "é"]) + "%" + "".join(rnd.choice("-+ #0") for _ in range(rnd.choice([0, 0, 1, 2]))) + width + precision + rnd.choice(KINDS)
        args += [rnd.randrange(-12, 12) for part in (width, precision) if "*" in part]
        if text[-1] != "%":
            args.append(some_value(data))
    if rnd.random() < 0.05:
        args = args[:-1] if rnd.random() < 0.5 else args + [1]
    percent(text.encode("latin-1") if data else text, tuple(args))


def shape(text):
    """What string.Formatter sees, or the error of str.format where it has none of its own."""
    pieces = []
    for literal, name, spec, conversion in string.Formatter().parse(text):
        pieces.append(f"{literal}|{name}|{spec}|{conversion}" if name is not None else literal)
    return "\n".join(pieces)


class Probe:
    """Remembers the path walked to it; `format` of it shows the path and the spec."""

    def __init__(self, path):
        self.path = path

    def __getattr__(self, name):
        return Probe(f"{self.path}.{name}")

    def __getitem__(self, key):
        return Probe(f"{self.path}[{key!r}]")

    def __format__(self, spec):
        return f"<{self.path}:{spec}>"

    def __str__(self):
        return f"str({self.path})"

    def __repr__(self):
        return f"repr({self.path})é"


FORMATS = ["", "a", "{}", "{{", "}}", "{", "}", "{{}}", "{{{}}}", "a{}b{}c", "{0}{1}", "{}{0}", "{0}{}", "{a}", "{a}{}", "{}{a}{}", "{a.b}", "{.b}", "{[0]}", "{[x]}", "{0.a[1].b[c d]}", "{0[}]}", "{0[{]}", "{0[a}", "{0]", "{0[a]b}", "{0.}", "{0..a}", "{0[]}", "{.}", "{[]}",
           "{!r}", "{!s}", "{!a}", "{!x}", "{!}", "{!", "{!r", "{!r:", "{!rx}", "{!r:>5}", "{!\x01}", "{!é}", "{:", "{:}", "{:{}}", "{:{}{}}", "{:{a}}", "{:{:{}}}", "{:{", "{:}}", "{0:{1}}", "{0:{}}", "{:{0}}", "{a:{b}}", "{:{{}}}", "{:>{}.{}}",
           "{{a}", "{a}}", "a}b", "a{b", "{a!}", "{a:b:c}", "{a!r!s}", "{a{b}}", "{a b}", "{ }", "{ 0}", "{0 }", "{-1}", "{01}", "{9}", "{99999999999999999999}", "{0[99999999999999999999]}", "{\u0661}", "{0[\u0661]}", "{0[-1]}", "{a.b.c[1][2]}", "{x!r:{y}}", "}{", "{}}", "{{}", "{:\n}", "{!:}", "{!!}", "{!}}", "{:!r}", "é{日}{.本}", "{0[a]!r:x}", "{[[]}", "{[a][b]}", "{[a.b]}", "{[a!b]}", "{[a:b]}", "{a[!]:}}"]
for _ in times(300):
    FORMATS.append("".join(rnd.choice(["{", "}", "{", "}", "{}", "0", "1", "a", ".", "[", "]", "!", "r", ":", "x"]) for _ in range(rnd.randrange(1, 9))))
for text in FORMATS:
    row("format_parse", text, call=lambda: shape(text))
    args, kwargs = [Probe("0"), Probe("1")], {"a": Probe("a"), "b": Probe("b")}
    row("format", text, call=lambda: text.format(*args, **kwargs))

for text in ["", "a", "it's", 'say "hi"', "it's \"x\"", "\n\r\t\\", "\0\x1f\x7f\x80\xa0\xad\xff", "\u0378\u200b\u2028\ud7ff\ue000\ufffe", "\U0001f600\U000e0001\U0010ffff", "日本", "\x0b\x0c\x85"]:
    row("repr_str", text, call=lambda: repr(text))
    row("ascii_str", text, call=lambda: ascii(text))
    row("ascii_of_repr", repr(text), call=lambda: ascii(text))
for data in [b"", b"a", b"it's", b'say "hi"', b"it's \"x\"", bytes(range(256))]:
    row("repr_bytes", data.hex(), call=lambda: repr(data))
    row("repr_bytearray", data.hex(), call=lambda: repr(bytearray(data)))

path = os.path.join(os.path.dirname(__file__), "data", "formats.jsonl")
with open(os.environ.get("TEXT_DATA_OUT", path), "w") as file:
    for line in OUT:
        file.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
