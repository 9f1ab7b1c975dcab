"""Makes src/value/text/unicode_tables.rs and data/unicode_digest.json from CPython 3.11's own tables.

Run with python3.11 (unicodedata 14.0.0) from the top of the repository. The tables are asked for
through str's own methods, so they are what CPython 3.11 does, not what the standard says.
"""
import json
import sys
import unicodedata

assert unicodedata.unidata_version == "14.0.0" and sys.version_info[:2] == (3, 11)
TOP = 0x110000
CHARS = [chr(c) if not 0xD800 <= c < 0xE000 else None for c in range(TOP)]

FLAGS = [
    ("ALPHA", lambda c: c.isalpha()),
    ("DECIMAL", lambda c: c.isdecimal()),
    ("DIGIT", lambda c: c.isdigit()),
    ("NUMERIC", lambda c: c.isnumeric()),
    ("SPACE", lambda c: c.isspace()),
    ("PRINTABLE", lambda c: c.isprintable()),
    ("LOWER", lambda c: c.islower()),
    ("UPPER", lambda c: c.isupper()),
    ("TITLE", lambda c: unicodedata.category(c) == "Lt"),
    ("XID_START", lambda c: c.isidentifier()),
    ("XID_CONTINUE", lambda c: ("a" + c).isidentifier()),
    # `title` lowers what follows a cased character.
    ("CASED", lambda c: (c + "a").title()[-1] == "a"),
    # A capital sigma is final after a cased character, case-ignorable ones skipped.
    ("CASE_IGNORABLE", lambda c: ("A" + c + "Σ").lower()[-1] == "ς" and (c + "Σ").lower()[-1] != "ς"),
]
MAPS = [("LOWER", str.lower), ("UPPER", str.upper), ("TITLE", str.title), ("FOLD", str.casefold)]


def flag_runs():
    runs, last = [], None
    for cp, c in enumerate(CHARS):
        flags = 0
        if c is not None:
            for bit, (_, test) in enumerate(FLAGS):
                flags |= bool(test(c)) << bit
        if flags != last:
            runs.append((cp, flags))
            last = flags
    return runs


def case_map(function):
    """Runs (first, last, step, delta), and (code point, text) where one becomes several."""
    single, several = [], []
    for cp, c in enumerate(CHARS):
        if c is None:
            continue
        to = function(c)
        if len(to) > 1:
            several.append((cp, to))
        elif to != c:
            single.append((cp, ord(to) - cp))
    runs = []
    for cp, delta in single:
        if runs and runs[-1][3] == delta:
            first, last, step, _ = runs[-1]
            if cp - last in (1, 2) and (first == last or cp - last == step):
                runs[-1] = (first, cp, cp - last, delta)
                continue
        runs.append((cp, cp, 1, delta))
    return runs, several


def number_runs(function):
    """Runs (first, last, first value, step of the value)."""
    runs = []
    for cp, c in enumerate(CHARS):
        value = None if c is None else function(c)
        if value is None:
            continue
        if runs:
            first, last, start, step = runs[-1]
            if first == last:
                step = value - start
            if cp == last + 1 and step >= 0 and start + (cp - first) * step == value:
                runs[-1] = (first, cp, start, step)
                continue
        runs.append((cp, cp, value, 0))
    return runs


def rows(name, kind, items, doc):
    out = [f"/// {doc}", "#[rustfmt::skip]", f"pub(super) static {name}: &[{kind}] = &["]
    line = "   "
    for item in items:
        if len(line) + len(item) > 97:
            out.append(line)
            line = "   "
        line += " " + item + ","
    out += [line, "];", ""]
    return out


def escape(text):
    return '"' + "".join(f"\\u{{{ord(c):x}}}" for c in text) + '"'


def tables():
    out = [
        "//! Unicode 14.0 as CPython 3.11 sees it: tables only, made by",
        "//! `tests/oracle/make_unicode_tables.py`; do not edit.",
        "",
    ]
    for bit, (name, _) in enumerate(FLAGS):
        out += [f"pub(super) const {name}: u16 = 1 << {bit};"]
    out += [""]
    runs = flag_runs()
    out += rows("FLAG_RUNS", "(u32, u16)", [f"(0x{a:x}, 0x{b:x})" for a, b in runs],
                "Where a run of equal flags begins, and the flags.")
    index, at = [], 0
    for block in range(0x201):
        while at + 1 < len(runs) and runs[at + 1][0] <= block << 8:
            at += 1
        index.append(at)
    out += rows("FLAG_INDEX", "u16", [str(i) for i in index],
                "For each 256 code points below 0x20000, the run that holds the first of them.")
    for name, function in MAPS:
        runs, several = case_map(function)
        out += rows(f"{name}_RUNS", "(u32, u32, u8, i32)",
                    [f"(0x{a:x}, 0x{b:x}, {s}, {d})" for a, b, s, d in runs],
                    "First and last code point, step between them, and what is added to each.")
        out += rows(f"{name}_SEVERAL", "(u32, &str)",
                    [f"(0x{a:x}, {escape(t)})" for a, t in several],
                    "Code points that become several characters.")
    zeros = [cp for cp, c in enumerate(CHARS) if c and unicodedata.decimal(c, None) == 0]
    for cp in zeros:
        assert all(unicodedata.decimal(chr(cp + i)) == i for i in range(10))
    assert len(zeros) * 10 == sum(1 for c in CHARS if c and c.isdecimal())
    out += rows("DECIMAL_ZEROS", "u32", [f"0x{z:x}" for z in zeros],
                "The zero of each run of ten decimal digits.")
    runs = number_runs(lambda c: unicodedata.digit(c, None))
    out += rows("DIGIT_RUNS", "(u32, u32, u8, u8)", [f"(0x{a:x}, 0x{b:x}, {v}, {s})" for a, b, v, s in runs if s >= 0],
                "First and last code point, value of the first, step of the value.")
    assert all(s >= 0 for *_, s in runs)
    runs = number_runs(lambda c: unicodedata.numeric(c, None))
    bad = []
    for a, b, v, s in runs:
        for cp in range(a, b + 1):
            if v + (cp - a) * s != unicodedata.numeric(chr(cp)):
                bad.append(cp)
    assert not bad, bad
    out += rows("NUMERIC_RUNS", "(u32, u32, f64, f64)",
                [f"(0x{a:x}, 0x{b:x}, {v!r}, {float(s)!r})" for a, b, v, s in runs],
                "First and last code point, value of the first, step of the value.")
    text = "\n".join(out).rstrip() + "\n"
    return text.replace("e+", "e")


def digests():
    """FNV-1a over what each property says of every code point that is not a surrogate."""
    result = {}
    tests = [(name.lower(), lambda c, test=test: b"\1" if test(c) else b"\0") for name, test in FLAGS]
    tests += [("to_" + name.lower(), lambda c, f=f: f(c).encode()) for name, f in MAPS]
    tests += [
        ("decimal_value", lambda c: bytes([unicodedata.decimal(c, -1) + 1])),
        ("digit_value", lambda c: bytes([unicodedata.digit(c, -1) + 1])),
        ("numeric_value", lambda c: repr(unicodedata.numeric(c, -7.0)).encode()),
        ("swapcase", lambda c: c.swapcase().encode()),
        ("capitalize", lambda c: c.capitalize().encode()),
        ("repr", lambda c: repr(c).encode()),
    ]
    for name, feed in tests:
        h = 0xCBF29CE484222325
        for c in CHARS:
            if c is not None:
                for byte in feed(c):
                    h = ((h ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
        result[name] = f"{h:016x}"
    return result


with open("src/value/text/unicode_tables.rs", "w") as file:
    file.write(tables())
with open("tests/oracle/data/unicode_digest.json", "w") as file:
    json.dump(digests(), file, indent=1)
    file.write("\n")
