# RestrictedPython CVE-2026-55830: a positional-only parameter named like a guard hook
# policy: strict
def f(_getattr_, /):                         # reject: underscore
    pass
g = lambda _write_, /: 1                     # reject: underscore
