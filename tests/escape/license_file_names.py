# `license` prints the files it is told to (CTF: `license._Printer__filenames`)
# differs: CPython hands it out
try:
    print(license)
except Exception:
    print("refused")                         # expect: refused
