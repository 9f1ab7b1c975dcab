import asyncio
import decimal
import numbers
from decimal import (BasicContext, Context, Decimal, DefaultContext, InvalidOperation, Overflow,
                     getcontext, localcontext, setcontext)

print(issubclass(Decimal, numbers.Number), isinstance(Decimal(1), numbers.Real))  # expect: True False
context = Context(prec=5, traps=[])
for text in ["3.14\n", " 3.14", "1_000", "3.14", "abc"]:
    print(repr(text), context.create_decimal(text), Decimal(text) if text != "abc" else None)
# output:
#| '3.14\n' NaN 3.14
#| ' 3.14' NaN 3.14
#| '1_000' NaN 1000
#| '3.14' 3.14 3.14
#| 'abc' NaN None
print(Context(prec=9, traps=[]).create_decimal((1, (), 10 ** 18)))  # expect: -0E+999999
for make in [
    lambda: Decimal((0, (1,), 10 ** 30)),
    lambda: setattr(context, "flags", []),
    lambda: setattr(context, "traps", []),
    lambda: context.canonical(200),
    lambda: context.is_canonical(200),
    lambda: Decimal(1).is_nan(context=context),
    lambda: Decimal(1).copy_abs(context=context),
    lambda: setcontext(3),
]:
    try:
        print(make())
    except (TypeError, OverflowError) as error:
        said = str(error)
        print(type(error).__name__, said.replace("decimal.Decimal.", "Decimal."))
# output:
#| OverflowError Python int too large to convert to C ssize_t
#| TypeError argument must be a signal dict
#| TypeError argument must be a signal dict
#| TypeError argument must be a Decimal
#| TypeError argument must be a Decimal
#| TypeError Decimal.is_nan() takes no keyword arguments
#| TypeError Decimal.copy_abs() takes no keyword arguments
#| TypeError argument must be a context
print(context.canonical(Decimal(2)), context.is_canonical(Decimal(2)), context.is_zero(0))  # expect: 2 True True
for name in ["radd", "rsub", "rmul", "rtruediv", "rdivmod", "rmod", "rfloordiv", "rpow"]:
    print(name, getattr(Decimal(1), f"__{name}__")("xyz"))
# output:
#| radd NotImplemented
#| rsub NotImplemented
#| rmul NotImplemented
#| rtruediv NotImplemented
#| rdivmod NotImplemented
#| rmod NotImplemented
#| rfloordiv NotImplemented
#| rpow NotImplemented
saved = getcontext().copy()
setcontext(BasicContext)
print(getcontext() is BasicContext, getcontext().prec)  # expect: False 9
Decimal(1) / Decimal(3)
print(BasicContext.flags[decimal.Inexact], getcontext().flags[decimal.Inexact])  # expect: False True
setcontext(saved)


async def fractions(wait, precision):
    with localcontext() as local:
        local.prec = precision
        first = Decimal(1) / Decimal(3)
        await asyncio.sleep(wait)
        return first, Decimal(1) / Decimal(9)


async def main():
    print(await asyncio.gather(fractions(0.1, 3), fractions(0.2, 6)))
    print(getcontext().prec)


asyncio.run(main())
# output:
#| [(Decimal('0.333'), Decimal('0.111')), (Decimal('0.333333'), Decimal('0.111111'))]
#| 28
import contextvars


def inside():
    getcontext().prec = 4
    return Decimal(2) / 3


empty = contextvars.Context()
print(empty.run(inside), Decimal(2) / 3, empty.run(lambda: Decimal(2) / 3))  # expect: 0.6667 0.6666666666666666666666666667 0.6667
copied = contextvars.copy_context()
print(copied.run(lambda: getcontext() is saved), getcontext() is saved)  # expect: True True
