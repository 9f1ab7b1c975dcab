"""Makes src/value/text/codec_tables.rs: names of encodings, and the upper halves of code pages.

Run with python3.11 from the top of the repository.
"""
import _multibytecodec
import codecs
import encodings.aliases
import pkgutil
import sys

assert sys.version_info[:2] == (3, 11)
OWN = ["utf_8", "utf_8_sig", "ascii", "latin_1", "utf_16", "utf_16_le", "utf_16_be", "utf_32", "utf_32_le", "utf_32_be", "utf_7",
       "charmap", "idna", "punycode", "undefined",
       "unicode_escape", "raw_unicode_escape"]
pages = {}
for _, name, _ in pkgutil.iter_modules(encodings.__path__):
    if not name.startswith(("cp", "iso8859", "koi8", "mac_", "kz", "ptcp", "tis", "hp_roman8", "palmos")) or name == "iso8859_1":
        continue
    try:
        halves = [bytes([b]).decode(name, "replace") for b in range(256)]
    except (LookupError, UnicodeError):
        continue
    if any(len(c) != 1 for c in halves):
        continue
    # A page whose characters take several bytes each has some alone, too.
    if issubclass(codecs.lookup(name).incrementaldecoder, _multibytecodec.MultibyteIncrementalDecoder):
        continue
    # Half a page where the other half is ASCII.
    first = 128 if halves[:128] == [chr(i) for i in range(128)] else 0
    pages[name] = "".join("\ufffe" if c == "\ufffd" else c for c in halves[first:])

names = {name: name for name in [*OWN, *pages]}
names |= {alias: name for alias, name in encodings.aliases.aliases.items() if name in names}


def literal(text):
    return "".join(c if c.isprintable() and ord(c) < 0x2000 and c not in '"\\' and not 0x300 <= ord(c) < 0x370 and not 0x590 <= ord(c) < 0x1000 else f"\\u{{{ord(c):x}}}" for c in text)


out = ["//! Encodings by name, and the upper halves of code pages: tables only, made by",
       "//! `tests/oracle/make_codec_tables.py`; do not edit.", "",
       "/// Names and aliases, normalised and sorted, and the codec each means.",
       "#[rustfmt::skip]",
       "pub(super) static NAMES: &[(&str, &str)] = &["]
out += [f'    ("{alias}", "{name}"),' for alias, name in sorted(names.items())]
out += ["];", "", "/// Code pages, sorted, and what their bytes mean, or those from 0x80; U+FFFE stands for nothing.",
        "#[rustfmt::skip]", "pub(super) static PAGES: &[(&str, &str)] = &["]
out += [f'    ("{name}", "{literal(text)}"),' for name, text in sorted(pages.items())]
out += ["];", ""]
with open("src/value/text/codec_tables.rs", "w") as file:
    file.write("\n".join(out))
