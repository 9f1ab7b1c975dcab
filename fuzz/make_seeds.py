"""Writes the seeds of the fuzz targets: small pieces of the goldens and of the table below.

    python3 fuzz/make_seeds.py

The seeds are committed; run this again when the language has grown. What libFuzzer finds beyond
them lies in fuzz/corpus, which is not committed.
"""

import os
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
TESTS = os.path.join(HERE, "..", "tests")

# First line: a format; the rest: its argument.
TEXT = """
>10.3f|1e308
{:>{w}}{0.a[b].c!r:{x}}|x
%-*.*f %(key)+08.3d %c %%|-12345678901234567890
0x_ff_ff|0b1011
+1_000.5e-300|nan
(1-2j)|1e400+infj
0x1.8p+1023|-0x0.000001p-1022
,.2%|0.125
_x|255
#b|-7
=+#012x|99999999999999999999
z.1f|-0.04
\\udfff|é\t\r\n\u2028\x85x
s|aXbXc
٣٤|  ٣.٥
e|5e-324
n|1.7976931348623157e308
%r %a %b %s|aab
{}{}{|}
{0}{}{1!x:}|{{}}
""".strip("\n")

# The name of what reads it (see targets/readers.py), its format, its text.
LIBRARY = """
json.loads|.|{"a": [1, -2.5e3, "\\u00e9\\ud83d\\ude00", null, true, {}], "b": Infinity}
json.dumps|--|{"b": {"c": [[]]}, "a": NaN}
re.compile|(?i:(?P<x>a+)(?:b|c)*?(?=d)\\b[^\\w-]|(?<!x)y{2,3}+)|aaab d yy
re.findall|(\\w+)=(\\d*)|a=1 b=22
re.sub(a|(?s).|x\\n
re.sub("|\\1\\g<n>\\x41|ab
re.fullmatch|(a) # note [b]|ab
re.compile(a.encode|[\\x80-\\xff]|\xe9
time.strptime|%Y-%m-%d %H:%M:%S|2024-02-29 23:59:59
datetime.datetime.strptime|%a %d %b %y %I %p %z %j %U %f|Thu 29 Feb 24 11 PM +01:00 060 08 5
datetime.datetime.fromisoformat|.|2024-02-29T23:59:59.123456+01:00
datetime.time.fromisoformat|.|23:59:59.5Z
strftime|%Y %G-W%V-%u %e %% %-d %x|.
format(-1234567|+#_x|.
format(-1234.5|,.3e|.
format(decimal|010.2f|.
a %|%5.2f %-5s %%%r|.
a.format(b|{0!r:>{w}} {k[0]} {:}|x
string.Template|$k ${k} $$|x
struct.unpack|<hbIq3s?f|0123456789012345678901234567
struct.pack|>bHiQd|.
b64decode|.|aGVsbG8=
a85decode|.|87cURD_*#
decimal.Decimal(b)|.|-1_0.5e-7
decimal.Decimal(a) **|1.5|-7
fractions|.| -3/7
int(b, 0)|.|-0x_ff
float.fromhex|.|-0x1.8p-3
csv.reader|;|a;"b;""c"" "
csv.Sniffer|.|a,b
shlex.split|.|a 'b c' "d\\"e" f\\ g
tomllib|.|[a.b]\\nc = [1, 2.5, "x", 2024-02-29T00:00:00Z, {d = true}]
configparser|.|[a]\\nb = %(c)s\\nc: 1
html.unescape|.|&lt;&#x41;&notit;&amp
urlsplit|.|http://u:p@[::1]:80/a;b?c=d#e
parse_qs|.|a=1&a=%20&b
ip_network|.|10.0.0.0/30
ip_interface|.|fe80::1/120
uuid.UUID|.|12345678123456781234567812345678
fromstring|.|<a b="c">d<e/>&amp;<!-- f --></a>
unicodedata.name|.|a\u0301\uac00
fnmatch|a[!b]*?|acde
textwrap.fill|.|a bc def ghij klmno
ndiff|a b c|a c d
zlib.decompress(raw)|.|x\x9cK\x04\x00\x00b\x00b
raw.decode(a|utf-7|+AGE-
memoryview|i|01234567
""".strip("\n")

DATA = ['{"a": [1, -2.5, 1e400, 12345678901234567890123, "\\u00e9", null, true], "a": {}}', "[[[[[]]]]]",
        "-0.0", "1E-7", '"text"', '{"key with spaces": 0.1, "__class__": {"keys": 1}}', "[1e5, 1.0, 100000000000000000000]"]


def write(target, name, data):
    folder = os.path.join(HERE, "seeds", target)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, name), "wb") as file:
        file.write(data)


def programs(folder, most):
    """Small programs below a folder of tests, a spread of `most` of them."""
    found = []
    for where, _, names in os.walk(os.path.join(TESTS, folder)):
        for name in names:
            path = os.path.join(where, name)
            if name.endswith(".py") and os.path.getsize(path) < 1500:
                found.append((zlib.crc32(name.encode()), name, path))
    return [(name, path) for _, name, path in sorted(found)[:most]]


def main():
    for number, line in enumerate(TEXT.split("\n")):
        write("text", f"{number:02}", line.replace("|", "\n", 1).encode())
    write("text", "bytes", b"%s\n\xff\xfe\x00\xd8a\x00\xed\xa0\x80\x80")
    with open(os.path.join(HERE, "targets", "readers.py"), encoding="utf-8") as file:
        readers = [line for line in file.read().split("\n") if line.startswith("    lambda")]
    for line in LIBRARY.split("\n"):
        name, form, text = line.split("|", 1)[0], *line.split("|", 1)[1].rsplit("|", 1)
        number = next(at for at, reader in enumerate(readers) if name in reader)
        data = bytes([number]) + f"{form}\n{text}".replace("\\n", "\n").encode()
        write("library", f"{number:02}", data)
    for number, text in enumerate(DATA):
        write("data", f"{number}.json", text.encode())
    for target, folder, most in [
        ("syntax", "golden/language", 12), ("syntax", "golden/match", 4),
        ("syntax", "golden/fstrings", 6), ("syntax", "golden/async", 3),
        ("policy", "escape", 25), ("policy", "policy", 10),
        ("run", "golden/language", 12), ("run", "golden/classes", 10),
        ("run", "golden/exceptions", 6), ("run", "golden/list", 4), ("run", "golden/dict", 4),
        ("run", "golden/builtins", 10), ("run", "budget", 12), ("run", "golden/match", 2),
    ]:
        for name, path in programs(folder, most):
            with open(path, "rb") as file:
                write(target, name, file.read())
    with open(os.path.join(TESTS, "syntax", "cases.txt"), "rb") as file:
        for number, piece in enumerate(file.read().split(b"\n----\n")[::40]):
            write("syntax", f"case_{number:02}.py", piece)


if __name__ == "__main__":
    main()
