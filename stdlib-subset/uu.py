"""Uuencoded files: from and to file objects, names of a granted directory, or `-`."""

import binascii
import os
import sys

__all__ = ["Error", "encode", "decode"]


class Error(Exception):
    pass


def encode(in_file, out_file, name=None, mode=None, *, backtick=False):
    """Uuencode file"""
    opened = []
    try:
        if in_file == "-":
            in_file = sys.stdin.buffer
        elif isinstance(in_file, str):
            if name is None:
                name = os.path.basename(in_file)
            if mode is None:
                mode = 0o666
            in_file = open(in_file, "rb")
            opened.append(in_file)
        if out_file == "-":
            out_file = sys.stdout.buffer
        elif isinstance(out_file, str):
            out_file = open(out_file, "wb")
            opened.append(out_file)
        if name is None:
            name = "-"
        if mode is None:
            mode = 0o666
        name = name.replace("\n", "\\n").replace("\r", "\\r")
        out_file.write(f"begin {mode & 0o777:o} {name}\n".encode("ascii"))
        data = in_file.read(45)
        while len(data) > 0:
            out_file.write(binascii.b2a_uu(data, backtick=backtick))
            data = in_file.read(45)
        out_file.write(b"`\nend\n" if backtick else b" \nend\n")
    finally:
        for file in opened:
            file.close()


def _head(in_file):
    """The words of the line that begins: `begin`, the mode, the name."""
    while True:
        line = in_file.readline()
        if not line:
            raise Error("No valid begin line found in input file")
        if not line.startswith(b"begin"):
            continue
        words = line.split(b" ", 2)
        if len(words) == 3 and words[0] == b"begin":
            try:
                int(words[1], 8)
            except ValueError:
                continue
            return words


def decode(in_file, out_file=None, mode=None, quiet=False):
    """Decode uuencoded file"""
    opened = []
    if in_file == "-":
        in_file = sys.stdin.buffer
    elif isinstance(in_file, str):
        in_file = open(in_file, "rb")
        opened.append(in_file)
    try:
        words = _head(in_file)
        if out_file is None:
            out_file = words[2].rstrip(b" \t\r\n\f").decode("ascii")
            if os.path.exists(out_file):
                raise Error(f"Cannot overwrite existing file: {out_file}")
            if out_file.startswith(os.sep) or f"..{os.sep}" in out_file:
                raise Error(f"Refusing to write to {out_file} due to directory traversal")
        if mode is None:
            mode = int(words[1], 8)
        if out_file == "-":
            out_file = sys.stdout.buffer
        elif isinstance(out_file, str):
            out_file = open(out_file, "wb")
            opened.append(out_file)
        line = in_file.readline()
        while line and line.strip(b" \t\r\n\f") != b"end":
            try:
                data = binascii.a2b_uu(line)
            except binascii.Error as error:
                # Encoders that are broken leave more on a line than its length says.
                size = (((line[0] - 32) & 63) * 4 + 5) // 3
                data = binascii.a2b_uu(line[:size])
                if not quiet:
                    sys.stderr.write(f"Warning: {error}\n")
            out_file.write(data)
            line = in_file.readline()
        if not line:
            raise Error("Truncated input file")
    finally:
        for file in opened:
            file.close()
