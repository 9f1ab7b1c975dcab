# What does not fit an argument of datetime is refused in CPython's words.
import datetime
import json
for f in (
    lambda: datetime.date.fromordinal(10**10),
    lambda: datetime.date.fromordinal(-10**10),
    lambda: datetime.date.fromordinal(10**20),
    lambda: datetime.datetime(10**10, 1, 1),
    lambda: datetime.datetime(10**20, 1, 1),
    lambda: datetime.datetime(2020, 1, 1).isoformat(timespec=1),
    lambda: datetime.time(1).isoformat(timespec=1),
    lambda: json.JSONDecoder().decode(1),
):
    try:
        print(f())
    except (OverflowError, TypeError) as e:
        print(type(e).__name__, e)
# output:
#| OverflowError signed integer is greater than maximum
#| OverflowError signed integer is less than minimum
#| OverflowError Python int too large to convert to C long
#| OverflowError signed integer is greater than maximum
#| OverflowError Python int too large to convert to C long
#| TypeError isoformat() argument 2 must be str, not int
#| TypeError isoformat() argument 1 must be str, not int
#| TypeError expected string or bytes-like object, got 'int'
