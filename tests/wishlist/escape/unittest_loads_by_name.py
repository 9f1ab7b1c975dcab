# unittest imports by name
# differs: CPython hands it out
import unittest
try:
    print(unittest.defaultTestLoader.loadTestsFromName("os.system").countTestCases())
except Exception:
    print("refused")                         # expect: refused
