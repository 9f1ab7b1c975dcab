# RestrictedPython CVE-2024-47532: `AttributeError.obj` hands out what a guard hid
# differs: CPython hands it out
try:
    (1).missing
except AttributeError as error:
    print(error.name, hasattr(error, "obj"))   # expect: missing False
