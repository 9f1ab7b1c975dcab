"""Thousands of generated decimal operations, one line each: run it with both and compare.

    python3 tests/oracle/decimals.py > a; coldframe run tests/oracle/decimals.py > b; diff a b
"""
import decimal
import random
from decimal import Context, Decimal, localcontext

stream = random.Random(7)
ROUNDINGS = [decimal.ROUND_UP, decimal.ROUND_DOWN, decimal.ROUND_CEILING, decimal.ROUND_FLOOR,
             decimal.ROUND_HALF_UP, decimal.ROUND_HALF_DOWN, decimal.ROUND_HALF_EVEN,
             decimal.ROUND_05UP]
SPECIAL = ["NaN", "sNaN", "-NaN12", "sNaN3", "Infinity", "-Infinity", "0", "-0", "0E+5", "0E-7",
           "1", "-1", "10", "1E+9", "1E-9", "1.000", "0.1", "9.99999", "5E-1", "1E+100", "2"]
SIGNALS = [decimal.InvalidOperation, decimal.FloatOperation, decimal.DivisionByZero,
           decimal.Overflow, decimal.Underflow, decimal.Subnormal, decimal.Inexact,
           decimal.Rounded, decimal.Clamped]
UNARY = ["abs", "canonical", "copy_abs", "copy_negate", "exp", "ln", "log10", "logb",
         "logical_invert", "minus", "next_minus", "next_plus", "normalize", "number_class", "plus",
         "sqrt", "to_eng_string", "to_integral_exact", "to_integral_value", "to_sci_string",
         "is_normal", "is_subnormal", "is_signed", "is_zero", "create_decimal"]
BINARY = ["add", "compare", "compare_signal", "compare_total", "compare_total_mag", "copy_sign",
          "divide", "divide_int", "divmod", "logical_and", "logical_or", "logical_xor", "max",
          "max_mag", "min", "min_mag", "multiply", "next_toward", "power", "quantize", "remainder",
          "remainder_near", "rotate", "same_quantum", "scaleb", "shift", "subtract"]


def number():
    kind = stream.randrange(10)
    if kind == 0:
        return Decimal(stream.choice(SPECIAL))
    if kind == 1:
        digits = "".join(stream.choice("01") for _ in range(stream.randint(1, 9)))
        return Decimal(digits)
    if kind == 2:
        return Decimal(stream.randint(-30, 30))
    length = stream.choice([1, 2, 3, 5, 9, 16, 28, 30, 45])
    digits = str(stream.randrange(10 ** length))
    exponent = stream.choice([0, 0, -1, -2, -5, stream.randint(-12, 12), stream.randint(-60, 60)])
    return Decimal(f"{stream.choice(['', '-'])}{digits}E{exponent}")


def run(name, context, *args):
    context.clear_flags()
    try:
        result = getattr(context, name)(*args)
    except Exception as error:
        result = type(error).__name__ + ": " + str(error)
    flags = [signal.__name__ for signal in SIGNALS if context.flags[signal]]
    print(name, *args, "->", result, *flags)


def operations(count):
    for _ in range(count):
        emax = stream.choice([9, 99, 999999])
        context = Context(prec=stream.choice([1, 2, 3, 5, 9, 16, 28, 40]), Emax=emax, Emin=-emax,
                          rounding=stream.choice(ROUNDINGS), clamp=stream.choice([0, 0, 1]),
                          capitals=stream.choice([0, 1]), traps=[])
        a, b, c = number(), number(), number()
        for name in stream.sample(UNARY, 4):
            run(name, context, a)
        for name in stream.sample(BINARY, 6):
            if name == "power" and (abs(b.adjusted()) > 3 or abs(a.adjusted()) > 60):
                continue
            run(name, context, a, b)
        run("fma", context, a, b, c)


SPECS = ["", "f", "e", "g", "%", ".2f", ".0f", "10.3f", "<10", ">10", "^12", "=+12", "+", " ", "010",
         ",", ",.2f", "015,.2f", ".3e", ".3g", ".0e", ".10g", "E", "G", "n", "z.1f", "*^20.4f", "x",
         ".f", "10,", "-08.1f", "é>9", "012,", "06,.0f", "z", ".1%"]


def formats(count):
    for _ in range(count):
        a = number()
        for spec in stream.sample(SPECS, 5):
            try:
                print(repr(a), repr(spec), format(a, spec))
            except Exception as error:
                print(repr(a), repr(spec), type(error).__name__, error)


def conversions(count):
    for _ in range(count):
        a, b = number(), number()
        for text, what in (("hash", hash), ("int", int), ("float", float), ("round", round),
                           ("tuple", Decimal.as_tuple), ("ratio", Decimal.as_integer_ratio),
                           ("str", str), ("repr", repr), ("eng", Decimal.to_eng_string),
                           ("bool", bool), ("round2", lambda d: round(d, 2)),
                           ("adjusted", Decimal.adjusted)):
            if text == "hash" and a.is_nan():
                continue
            try:
                print(text, a, what(a))
            except Exception as error:
                print(text, a, type(error).__name__, error)
        x = stream.choice([stream.uniform(-1e3, 1e3), stream.random() * 10 ** stream.randint(-30, 30),
                           0.1, 0.0, -0.0, float(stream.randint(0, 99))])
        print(Decimal(x), Decimal.from_float(x), Decimal(x) == x)
        for op in ("__add__", "__sub__", "__mul__", "__truediv__", "__floordiv__", "__mod__",
                   "__lt__", "__eq__", "__ge__", "__ne__"):
            try:
                print(op, a, b, getattr(a, op)(b), getattr(a, op)(7))
            except Exception as error:
                print(op, a, b, type(error).__name__, error)


operations(1500)
formats(600)
conversions(300)
for text in ("1", " 1.5 ", "1_000.5", "+.5", "5.", ".", "1e", "1e5", "1E-5", "--1", "1 2", "", "inf",
             "-iNf", "infinit", "nan", "nan0012", "snan", "sNaN1x", "٣.٤", "0x10", "1e9999999999999999999",
             "1e-9999999999999999999", "\t7\n", "1e+03", "000.000"):
    try:
        print(repr(text), repr(Decimal(text)))
    except Exception as error:
        print(repr(text), type(error).__name__, error)
with localcontext() as context:
    for prec in (50, 200, 1000):
        context.prec = prec
        for a in ("2", "10", "0.5", "123456.789", "1E-10", "1.0000000001"):
            print(Decimal(a).sqrt(), Decimal(a).exp(), Decimal(a).ln(), Decimal(a).log10())
            print(Decimal(a) ** Decimal("0.3"), Decimal(a) / 7)
