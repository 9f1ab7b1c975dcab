# Whatever the library makes of a text: `which` chooses a reader, `a` is its format, `b` its text.
import base64
import binascii
import configparser
import csv
import datetime
import decimal
import difflib
import fnmatch
import fractions
import html
import ipaddress
import itertools
import json
import pprint
import re
import shlex
import statistics
import string
import struct
import textwrap
import time
import tomllib
import unicodedata
import urllib.parse
import uuid
import zlib
import xml.etree.ElementTree

raw = b.encode("latin-1", "replace")

READERS = [
    lambda: json.loads(b),
    lambda: json.dumps(json.loads(b), indent=a, sort_keys=True),
    lambda: re.compile(a).search(b),
    lambda: re.findall(a, b),
    lambda: re.sub(a, r"<\g<0>>", b),
    lambda: re.sub("(?P<n>.)", a, b),
    lambda: re.split(a, b),
    lambda: re.fullmatch(a, b, re.X | re.I | re.S),
    lambda: re.compile(a.encode("latin-1", "replace")).sub(b"", raw),
    lambda: re.search(re.escape(a), b).span(),
    lambda: time.strptime(b, a),
    lambda: datetime.datetime.strptime(b, a),
    lambda: datetime.datetime.fromisoformat(b).isoformat(),
    lambda: datetime.date.fromisoformat(b),
    lambda: datetime.time.fromisoformat(b),
    lambda: datetime.datetime(2024, 2, 29, 23, 59, 58, 999).strftime(a),
    lambda: format(datetime.date(1, 1, 1), a),
    lambda: format(-1234567, a),
    lambda: format(10 ** 40, a),
    lambda: format(-1234.5, a),
    lambda: format(1 - 2j, a),
    lambda: format(b, a),
    lambda: format(decimal.Decimal("-1234.5e-3"), a),
    lambda: format(fractions.Fraction(7, 3), a),
    lambda: a % (1, "x", 2.5),
    lambda: a % {"k": b},
    lambda: a.encode("latin-1", "replace") % (1, raw),
    lambda: a.format(b, 1, k=[b], w=3),
    lambda: a.format_map({"k": b}),
    lambda: string.Template(a).substitute(k=b),
    lambda: string.Template(a).safe_substitute(k=b),
    lambda: string.Formatter().format(a, b, k=b),
    lambda: struct.unpack(a, raw),
    lambda: list(struct.iter_unpack(a, raw)),
    lambda: struct.pack(a, *range(5)),
    lambda: struct.calcsize(a),
    lambda: base64.b64decode(b, validate=True),
    lambda: base64.b32decode(raw),
    lambda: base64.b85decode(raw),
    lambda: base64.a85decode(raw),
    lambda: binascii.unhexlify(b),
    lambda: binascii.a2b_base64(raw),
    lambda: bytes.fromhex(b),
    lambda: decimal.Decimal(b),
    lambda: decimal.Decimal(a) / decimal.Decimal(b),
    lambda: decimal.Decimal(a) ** decimal.Decimal(b),
    lambda: decimal.Decimal(a).quantize(decimal.Decimal(b)),
    lambda: fractions.Fraction(b),
    lambda: int(b, 0),
    lambda: float.fromhex(b),
    lambda: complex(b),
    lambda: list(csv.reader(b.splitlines(True), delimiter=a[:1] or ",")),
    lambda: list(csv.DictReader(b.splitlines())),
    lambda: csv.Sniffer().sniff(b),
    lambda: shlex.split(b),
    lambda: shlex.quote(b),
    lambda: tomllib.loads(b),
    lambda: configparser.ConfigParser().read_string(b),
    lambda: html.unescape(b) + html.escape(b),
    lambda: urllib.parse.urlsplit(b).geturl(),
    lambda: urllib.parse.parse_qs(b),
    lambda: urllib.parse.urljoin(a, b),
    lambda: urllib.parse.unquote(b) + urllib.parse.quote(b),
    lambda: ipaddress.ip_network(b, strict=False).num_addresses,
    lambda: ipaddress.ip_address(b),
    lambda: list(itertools.islice(ipaddress.ip_interface(b).network.hosts(), 3)),
    lambda: uuid.UUID(b),
    lambda: xml.etree.ElementTree.fromstring(b),
    lambda: unicodedata.normalize("NFKD", b),
    lambda: [unicodedata.name(c, "") for c in b],
    lambda: unicodedata.lookup(b),
    lambda: fnmatch.fnmatch(b, a),
    lambda: textwrap.fill(b, 7),
    lambda: textwrap.dedent(b) + textwrap.indent(b, a),
    lambda: textwrap.shorten(b, 9),
    lambda: list(difflib.ndiff(a.split(" "), b.split(" "))),
    lambda: pprint.pformat(b.split(a or " "), width=9),
    lambda: statistics.mean(map(float, b.split())),
    lambda: zlib.decompress(raw),
    lambda: zlib.decompress(zlib.compress(raw)),
    lambda: b.encode(a),
    lambda: raw.decode(a, "backslashreplace"),
    lambda: raw.decode("utf-8", "surrogateescape"),
    lambda: raw.decode("utf-16", "replace"),
    lambda: b.translate(str.maketrans(a, a[::-1])),
    lambda: (b.split(a), b.partition(a), b.rsplit(a, 1), b.replace(a, "<>", 3), b.count(a), b.strip(a)),
    lambda: (b.title(), b.swapcase(), b.casefold(), b.expandtabs(3), b.zfill(9), b.splitlines()),
    lambda: memoryview(raw).cast(a),
    lambda: eval_free(b),
]


def eval_free(text):
    """Every way to look at a text's letters."""
    return [(c.isalpha(), c.isdigit(), c.isidentifier(), c.isprintable(), ord(c), ascii(c)) for c in text]


try:
    repr(READERS[which % len(READERS)]())
except (Exception, SystemExit):
    pass
