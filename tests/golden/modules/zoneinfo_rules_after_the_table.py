import io
import struct
import zoneinfo
from datetime import datetime, timedelta, timezone


def zone(rule, *, changes=0):
    """A file with this rule, whose table may have one change, of one hour, in 2018."""
    names = b"OLD\0NEW\0"
    first = b"TZif2" + bytes(15) + struct.pack(">6l", 0, 0, 0, 0, 1, 1) + bytes(6) + b"\0"
    body = b""
    if changes:
        body = struct.pack(">q", 1514764800) + b"\1"
        body += struct.pack(">lbb", 7200, 0, 0) + struct.pack(">lbb", 3600, 0, 4) + names
    counts = (0, 0, 0, 1, 2, len(names)) if changes else (0, 0, 0, 0, 0, 0)
    data = first + b"TZif2" + bytes(15) + struct.pack(">6l", *counts) + body
    return zoneinfo.ZoneInfo.from_file(io.BytesIO(data + b"\n" + rule.encode() + b"\n"), key=rule)


def show(found, start, hours, step):
    last = None
    for turn in range(hours):
        moment = (start + timedelta(hours=turn * step)).astimezone(found)
        now = moment.tzname(), str(moment.utcoffset()), str(moment.dst()), moment.fold
        if now != last:
            print("  ", moment.replace(tzinfo=None), *now)
            last = now


spring = datetime(2019, 1, 1, tzinfo=timezone.utc)
for rule in ("EST5EDT,M3.2.0/4:00,M11.1.0/3:00", "AAA3BBB,J60/20,J150", "AAA3BBB,59/20,149",
             "UTC0DST,0/0,J365/25", "AAA-3BBB-2,M10.5.0/2,M3.2.0/3", "<+1100>-11",
             "WGT3WGST,M3.5.0/-2,M10.5.0/-1"):
    print(rule)
    show(zone(rule), spring, 380, 24)
# output:
#| EST5EDT,M3.2.0/4:00,M11.1.0/3:00
#|    2018-12-31 19:00:00 EST -1 day, 19:00:00 0:00:00 0
#|    2019-03-10 20:00:00 EDT -1 day, 20:00:00 1:00:00 0
#|    2019-11-03 19:00:00 EST -1 day, 19:00:00 0:00:00 0
#| AAA3BBB,J60/20,J150
#|    2018-12-31 21:00:00 AAA -1 day, 21:00:00 0:00:00 0
#|    2019-03-01 22:00:00 BBB -1 day, 22:00:00 1:00:00 0
#|    2019-05-30 21:00:00 AAA -1 day, 21:00:00 0:00:00 0
#| AAA3BBB,59/20,149
#|    2018-12-31 21:00:00 AAA -1 day, 21:00:00 0:00:00 0
#|    2019-02-28 22:00:00 BBB -1 day, 22:00:00 1:00:00 0
#|    2019-05-29 21:00:00 AAA -1 day, 21:00:00 0:00:00 0
#| UTC0DST,0/0,J365/25
#|    2019-01-01 01:00:00 DST 1:00:00 1:00:00 0
#| AAA-3BBB-2,M10.5.0/2,M3.2.0/3
#|    2019-01-01 02:00:00 BBB 2:00:00 -1 day, 23:00:00 0
#|    2019-03-11 03:00:00 AAA 3:00:00 0:00:00 0
#|    2019-10-27 02:00:00 BBB 2:00:00 -1 day, 23:00:00 0
#| <+1100>-11
#|    2019-01-01 11:00:00 +1100 11:00:00 0:00:00 0
#| WGT3WGST,M3.5.0/-2,M10.5.0/-1
#|    2018-12-31 21:00:00 WGT -1 day, 21:00:00 0:00:00 0
#|    2019-03-31 22:00:00 WGST -1 day, 22:00:00 1:00:00 0
#|    2019-10-27 21:00:00 WGT -1 day, 21:00:00 0:00:00 0

print("right after the table")  # expect: right after the table
show(zone("NEW-1", changes=1), datetime(2017, 12, 31, 21, tzinfo=timezone.utc), 8, 1)
# output:
#|    2017-12-31 23:00:00 OLD 2:00:00 0:00:00 0
#|    2018-01-01 01:00:00 NEW 1:00:00 0:00:00 1
#|    2018-01-01 02:00:00 NEW 1:00:00 0:00:00 0

for rule in ("11", "AAA", "AAA25", "AAA4BBB", "AAA3<B>", "AAA3BBB,M13.1.1,M2.2.2", "AAA3BBB,J0,J5",
             "AAA3BBB,M3.2.0", "AAA3BBB,M3.2.0,M11.1.0,5", "AAA3BBB,1/168,2"):
    try:
        zone(rule)
    except ValueError as error:
        print(error)
# output:
#| Invalid STD format in b'11'
#| Invalid STD offset in b'AAA'
#| Invalid STD offset in b'AAA25'
#| Invalid DST offset in b'AAA4BBB'
#| Invalid DST offset in b'AAA3<B>'
#| Malformed transition rule in TZ string: b'AAA3BBB,M13.1.1,M2.2.2'
#| Malformed transition rule in TZ string: b'AAA3BBB,J0,J5'
#| Missing transition rules in TZ string: b'AAA3BBB,M3.2.0'
#| Extraneous characters at end of TZ string: b'AAA3BBB,M3.2.0,M11.1.0,5'
#| Malformed transition rule in TZ string: b'AAA3BBB,1/168,2'
