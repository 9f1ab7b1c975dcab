"""C decimal arithmetic module"""

from _decimal import (MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, Context, Decimal, _set_default,
                      _set_signals, getcontext, setcontext as _setcontext)
from collections import namedtuple

__version__ = "1.70"
HAVE_THREADS = True
HAVE_CONTEXTVAR = True

ROUND_UP = "ROUND_UP"
ROUND_DOWN = "ROUND_DOWN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_05UP = "ROUND_05UP"

DecimalTuple = namedtuple("DecimalTuple", "sign digits exponent", module="decimal")


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class InvalidContext(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


# The bits of the flags, in the order in which signals are looked for.
_SIGNALS = {InvalidOperation: 0x3ba, FloatOperation: 0x8000, DivisionByZero: 0x4,
            Overflow: 0x800, Underflow: 0x4000, Subnormal: 0x2000, Inexact: 0x40,
            Rounded: 0x1000, Clamped: 0x1}
_CONDITIONS = {InvalidOperation: 0x100, ConversionSyntax: 0x2, DivisionImpossible: 0x8,
               DivisionUndefined: 0x10, InvalidContext: 0x80}


def _exception(bits):
    """The exception for flags that are trapped."""
    found = [signal for signal, bit in _CONDITIONS.items() if bits & bit]
    found += [signal for signal, bit in _SIGNALS.items()
              if signal is not InvalidOperation and bits & bit]
    for signal, bit in _SIGNALS.items():
        if bits & bit:
            return signal(found)
    return InvalidOperation(found)


def _rational(value):
    """Numerator and denominator of a fraction, or None."""
    from numbers import Rational
    if isinstance(value, Rational):
        return value.numerator, value.denominator
    return None


_set_signals(*_SIGNALS)


def _items(signals):
    """What a context's flags or traps are, by signal."""
    return {signal: signals[signal] for signal in _SIGNALS}


def _update(signals, other, more):
    """What `update` does to a context's flags or traps."""
    if hasattr(other, "keys"):
        other = [(key, other[key]) for key in other.keys()]
    for key, value in other:
        signals[key] = value
    for key, value in more.items():
        signals[key] = value


def _shown(signals):
    inside = ", ".join([f"{signal!r}:{value}" for signal, value in _items(signals).items()])
    return "{" + inside + "}"


DefaultContext = Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1,
                         clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
_set_default(DefaultContext)
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP, Emin=-999999, Emax=999999, capitals=1,
                       clamp=0, flags=[],
                       traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1,
                          clamp=0, flags=[], traps=[])


_TEMPLATES = (DefaultContext, BasicContext, ExtendedContext)


def setcontext(context, /):
    """Set a new default context."""
    if any(context is template for template in _TEMPLATES):
        # The templates are copied, so that flags are not kept in them.
        context = context.copy()
        context.clear_flags()
    _setcontext(context)


class ContextManager:
    """Makes a context current for a while."""

    def __init__(self, new):
        self._new = new

    def __enter__(self):
        self._saved = getcontext()
        setcontext(self._new)
        return self._new

    def __exit__(self, *args):
        setcontext(self._saved)
        return False


ContextManager.__module__ = "decimal"


def localcontext(ctx=None, *, prec=None, rounding=None, Emin=None, Emax=None, capitals=None,
                 clamp=None, flags=None, traps=None):
    """Return a context manager that will set the default context to a copy of ctx
on entry to the with-statement and restore the previous default context when
exiting the with-statement. If no context is supplied, a copy of the current
default context is used."""
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError("optional argument must be a context")
    new = ctx.copy()
    for name, value in (("prec", prec), ("rounding", rounding), ("Emin", Emin), ("Emax", Emax),
                        ("capitals", capitals), ("clamp", clamp), ("flags", flags),
                        ("traps", traps)):
        if value is None:
            continue
        if isinstance(value, list) and name in ("flags", "traps"):
            # Those that are named, and no others.
            kept = getattr(new, name)
            named = getattr(Context(**{name: value}), name)
            for signal in kept:
                kept[signal] = named[signal]
        else:
            setattr(new, name, value)
    return ContextManager(new)
