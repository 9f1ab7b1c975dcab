# RestrictedPython CVE-2024-47532: `AttributeError.obj` hands out what a guard hid
try:
    (1).missing
except AttributeError as error:
    print(error.obj, error.name)   # expect: 1 missing
