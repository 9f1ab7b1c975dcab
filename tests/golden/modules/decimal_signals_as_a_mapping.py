import decimal
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
c = decimal.Context()
t(lambda: c.flags.clear())  # expect: ValueError signal keys cannot be deleted
t(lambda: c.flags.pop(decimal.Inexact))  # expect: ValueError signal keys cannot be deleted
t(lambda: c.flags.popitem())  # expect: ValueError signal keys cannot be deleted
t(lambda: c.flags.update({decimal.Inexact: True}))  # expect: None
t(lambda: c.flags[decimal.Inexact])  # expect: True
t(lambda: c.flags.setdefault(decimal.Inexact, 1))  # expect: True
t(lambda: c.flags.setdefault(3, 1))
# output:
#| KeyError 'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]'
t(lambda: c.flags.get(decimal.Inexact))  # expect: True
t(lambda: len(c.flags))  # expect: 9
t(lambda: c.flags.update(a=1))
# output:
#| KeyError 'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]'
t(lambda: c.flags.__delitem__(decimal.Inexact))  # expect: ValueError signal keys cannot be deleted
t(lambda: c.flags.copy())
# output:
#| {<class 'decimal.InvalidOperation'>: False, <class 'decimal.FloatOperation'>: False, <class 'decimal.DivisionByZero'>: False, <class 'decimal.Overflow'>: False, <class 'decimal.Underflow'>: False, <class 'decimal.Subnormal'>: False, <class 'decimal.Inexact'>: True, <class 'decimal.Rounded'>: False, <class 'decimal.Clamped'>: False}
t(lambda: c.flags.pop(3, 4))  # expect: 4
t(lambda: c.flags.pop(3))
# output:
#| KeyError 'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]'
t(lambda: c.flags == c.flags.copy())  # expect: True
t(lambda: list(c.flags.items()))
# output:
#| [(<class 'decimal.InvalidOperation'>, False), (<class 'decimal.FloatOperation'>, False), (<class 'decimal.DivisionByZero'>, False), (<class 'decimal.Overflow'>, False), (<class 'decimal.Underflow'>, False), (<class 'decimal.Subnormal'>, False), (<class 'decimal.Inexact'>, True), (<class 'decimal.Rounded'>, False), (<class 'decimal.Clamped'>, False)]
