"""Makes src/modules/zoneinfo/zones.bin from the IANA database: every zone, compiled by `zic`.

    python3 tests/oracle/make_zones.py TZDATA.ZI

The file is a zlib stream of a list (a line `name offset length` for each zone, then an empty line)
and the zones' TZif data. Equal data stands once. `-b fat` as most systems have it: what CPython works out
of it (`dst()`) depends on moments that a slim file leaves out.
"""

import pathlib
import struct
import subprocess
import sys
import tempfile
import zlib

TARGET = pathlib.Path(__file__).parents[2] / "src/modules/zoneinfo/zones.bin"


def without_first_block(data):
    """The first block, for readers of 32 bits, is emptied: nobody reads it here."""
    utc, standard, leaps, moments, types, letters = struct.unpack(">6l", data[20:44])
    rest = data[44 + moments * 5 + types * 6 + letters + leaps * 8 + standard + utc:]
    return data[:20] + bytes(24) + rest


def main():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["zic", "-b", "fat", "-d", folder, sys.argv[1]], check=True)
        root = pathlib.Path(folder)
        files = {str(path.relative_to(root)): without_first_block(path.read_bytes())
                 for path in root.rglob("*") if path.is_file()}
    lines, places, data = [], {}, b""
    for name in sorted(files):
        zone = files[name]
        if zone not in places:
            places[zone] = len(data)
            data += zone
        lines.append(f"{name} {places[zone]} {len(zone)}\n")
    whole = "".join(lines).encode() + b"\n" + data
    packed = zlib.compress(whole, 9)
    TARGET.write_bytes(packed)
    print(f"{len(files)} zones, {len(whole)} bytes, packed {len(packed)}")


main()
