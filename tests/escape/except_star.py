# RestrictedPython CVE-2025-22153: `except*` was not guarded
# policy: strict
try:
    pass
except* Exception as group:                  # reject: except-star
    pass
