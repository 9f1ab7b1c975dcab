# The layout of strftime is text; that of a date ends at its first null character.
import datetime as dt
import time


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


day = dt.datetime(2000, 1, 1)
attempt(lambda: day.strftime("%Y\0%d"))  # expect: '2000'
attempt(lambda: day.strftime("\0"))  # expect: ''
attempt(lambda: day.date().strftime("%Y\0"))  # expect: '2000'
attempt(lambda: day.time().strftime("%H\0"))  # expect: '00'
attempt(lambda: day.strftime(3))  # expect: TypeError strftime() argument 1 must be str, not int
attempt(lambda: f"{day:%Y\0}")  # expect: '2000'
fields = (2000, 1, 1, 0, 0, 0, 0, 1, 0)
attempt(lambda: time.strftime("%Y\0%d", fields))  # expect: ValueError embedded null character
attempt(lambda: time.strftime(3, fields))  # expect: TypeError strftime() argument 1 must be str, not int
attempt(lambda: time.strftime(None))  # expect: TypeError strftime() argument 1 must be str, not None
attempt(lambda: time.strptime(3))  # expect: TypeError strptime() argument 0 must be str, not <class 'int'>
attempt(lambda: time.strptime("2000", 3))  # expect: TypeError strptime() argument 1 must be str, not <class 'int'>
