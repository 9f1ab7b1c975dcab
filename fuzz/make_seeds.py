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
