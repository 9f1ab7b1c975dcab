# ExitStack keeps what it was given
# differs: CPython hands it out
try:
    import contextlib
    s = contextlib.ExitStack()
    s.callback(print)
    print(getattr(s._exit_callbacks[0][1], "__glo" + "bals__"))
except Exception:
    print("refused")                         # expect: refused
