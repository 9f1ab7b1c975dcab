# Keyword names as text
# differs: CPython hands it out
def f(**names):
    return names
try:
    print(f(**{"__class__": 1}))
except Exception:
    print("refused")                         # expect: refused
