"""Thousands of generated calls of math, cmath, random, fractions, statistics, datetime, struct and
zoneinfo, one line each: run it with both and compare.

    python3 tests/oracle/library_numbers.py > a
    coldframe run tests/oracle/library_numbers.py > b; diff a b
"""
import calendar
import cmath
import datetime
import fractions
import math
import random
import statistics
import struct
import time
import zoneinfo

stream = random.Random(11)
SPECIAL = [0.0, -0.0, 1.0, -1.0, 0.5, math.inf, -math.inf, math.nan, 1e308, -1e308, 5e-324, 1e-310,
           math.pi, 2.0, 1e16, 710.0, 170.5]


def show(value):
    if isinstance(value, complex):
        return f"({value.real!r} {value.imag!r})"
    if isinstance(value, tuple):
        return "(" + " ".join(map(show, value)) + ")"
    return repr(value)


def call(name, function, *args):
    try:
        result = show(function(*args))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(name, *map(show, args), "->", result)


def real():
    kind = stream.randrange(8)
    if kind == 0:
        return stream.choice(SPECIAL)
    if kind == 1:
        return float(stream.randint(-200, 200))
    return stream.uniform(-1, 1) * 10.0 ** stream.choice([0, 0, 0, 1, 2, 5, -3, -10, 20])


def whole():
    return stream.choice([stream.randint(-5, 30), stream.randint(0, 300),
                          stream.randrange(10 ** stream.randint(1, 40))])


# Not cbrt: its last digit differs between C libraries.
ONE = ("acos acosh asin asinh atan atanh ceil cos cosh degrees erf erfc exp exp2 expm1 fabs "
       "floor frexp gamma isfinite isinf isnan lgamma log log10 log1p log2 modf radians sin sinh "
       "sqrt tan tanh trunc ulp").split()
TWO = "atan2 copysign fmod nextafter pow remainder hypot log isclose".split()
WHOLE = "factorial isqrt".split()
TWO_WHOLE = "comb perm gcd lcm ldexp".split()
COMPLEX = ("acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh polar "
           "isfinite").split()

for _ in range(60):
    for name in ONE:
        call(name, getattr(math, name), real())
    for name in TWO:
        call(name, getattr(math, name), real(), real())
    for name in WHOLE:
        call(name, getattr(math, name), stream.randint(-2, 400))
    for name in TWO_WHOLE:
        call(name, getattr(math, name), stream.randint(-2, 90), stream.randint(-2, 90))
    for name in COMPLEX:
        call("c" + name, getattr(cmath, name), complex(real(), real()))
    numbers = [real() for _ in range(stream.randint(0, 12))]
    for name in ("fsum", "prod"):
        call(name, getattr(math, name), tuple(numbers))
    points = tuple(numbers[:3]), tuple(real() for _ in numbers[:3])
    call("dist", math.dist, *points)

for seed in range(60):
    other = random.Random(stream.choice([seed, str(seed), float(seed) / 3, bytes([seed])]))
    call("random", other.random)
    call("getrandbits", other.getrandbits, stream.randint(1, 200))
    call("randrange", other.randrange, stream.randint(-10, 5), stream.randint(6, 10 ** 20))
    call("randbytes", other.randbytes, 5)
    for name in ("uniform", "betavariate", "gammavariate", "gauss", "normalvariate",
                 "lognormvariate", "vonmisesvariate", "weibullvariate"):
        call(name, getattr(other, name), stream.uniform(0.5, 3), stream.uniform(0.5, 3))
    call("triangular", other.triangular, 1, 9, 4)
    call("expovariate", other.expovariate, 1.5)
    call("paretovariate", other.paretovariate, 1.5)
    call("choices", other.choices, "abcdef", (1, 2, 3, 4, 5, 6))
    call("sample", other.sample, range(10 ** stream.randint(1, 15)), 5)
    deck = list(range(stream.randint(0, 20)))
    other.shuffle(deck)
    call("shuffle", list, tuple(deck))

for _ in range(150):
    a = fractions.Fraction(whole() - 9, stream.randint(1, 999))
    b = fractions.Fraction(stream.randint(-99, 99), stream.randint(1, 99))
    for name in ("__add__", "__sub__", "__mul__", "__truediv__", "__floordiv__", "__mod__"):
        call(name, getattr(a, name), b)
    call("limit_denominator", a.limit_denominator, stream.randint(1, 50))
    call("round", round, a, stream.randint(-2, 3))
    call("float", float, a)

for _ in range(60):
    data = [stream.choice([stream.randint(-9, 9), stream.uniform(-5, 5)])
            for _ in range(stream.randint(1, 15))]
    for name in ("mean", "fmean", "median", "median_low", "median_high", "mode", "pstdev",
                 "pvariance", "stdev", "variance", "harmonic_mean", "geometric_mean",
                 "median_grouped", "multimode"):
        call(name, getattr(statistics, name), tuple(data))
    call("quantiles", lambda *all: statistics.quantiles(all, n=5), *data)
    pairs = tuple(float(x) for x in data), tuple(real() for _ in data)
    for name in ("correlation", "covariance", "linear_regression"):
        call(name, getattr(statistics, name), *pairs)
    normal = statistics.NormalDist(stream.uniform(-3, 3), stream.uniform(0.1, 4))
    x = stream.uniform(-9, 9)
    call("cdf", normal.cdf, x)
    call("pdf", normal.pdf, x)
    call("inv_cdf", normal.inv_cdf, stream.random())

zones = [zoneinfo.ZoneInfo(name) for name in
         ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe",
          "America/Sao_Paulo", "Africa/Casablanca", "Europe/Dublin", "Pacific/Apia")]
FORMATS = "%a %A %b %B %c %d %f %H %I %j %m %M %p %S %U %w %W %x %X %y %Y %G %V %u %Z %z %%"
for _ in range(300):
    moment = datetime.datetime(stream.randint(1, 9999), stream.randint(1, 12),
                               stream.randint(1, 28), stream.randint(0, 23), stream.randint(0, 59),
                               stream.randint(0, 59), stream.choice([0, stream.randrange(10 ** 6)]))
    step = datetime.timedelta(stream.randint(-9999, 9999), stream.randint(-10 ** 6, 10 ** 6),
                              stream.randint(-10 ** 7, 10 ** 7))
    call("add", moment.__add__, step)
    call("isoformat", moment.isoformat)
    call("isocalendar", lambda m: tuple(m.isocalendar()), moment)
    call("strftime", moment.strftime, FORMATS)
    call("ctime", moment.ctime)
    call("timedelta", str, step)
    call("times", step.__mul__, real())
    call("divided", step.__truediv__, stream.choice([3, 7.5, datetime.timedelta(hours=5), 0]))
    call("total", step.total_seconds)
    near = moment.replace(year=stream.randint(1880, 2120), fold=stream.randint(0, 1),
                          tzinfo=stream.choice(zones))
    call("zone", lambda m: (str(m), m.dst(), m.tzname(), m.fold), near)
    call("utc", lambda m: m.astimezone(datetime.timezone.utc).isoformat(), near)
    call("other", lambda m, z: m.astimezone(z).isoformat(), near, stream.choice(zones))
    call("timestamp", near.timestamp)
    text = near.isoformat()
    call("fromisoformat", datetime.datetime.fromisoformat, text)
    call("strptime", datetime.datetime.strptime, near.strftime("%d/%m/%y %H.%M.%S"),
         "%d/%m/%y %H.%M.%S")
    call("gmtime", lambda s: tuple(time.gmtime(s)), stream.randint(-10 ** 10, 10 ** 11))
    call("monthrange", calendar.monthrange, near.year, near.month)

for _ in range(200):
    kinds = "".join(stream.choice("bBhHiIlLqQ") for _ in range(stream.randint(1, 5)))
    form = stream.choice("<>=!@") + kinds
    values = [stream.randint(-200, 300) for _ in kinds]
    call("pack", struct.pack, form, *values)
    call("calcsize", struct.calcsize, form)
    call("unpack", struct.unpack, form, bytes(stream.randrange(256)
                                              for _ in range(struct.calcsize(form))))
    call("floats", struct.pack, "<efd", stream.uniform(-100, 100), stream.uniform(-1e9, 1e9), real())
