# object.__delattr__ with a computed name
# differs: CPython hands it out
try:
    class A: pass
    object.__delattr__(A(), "__di" + "ct__")
    print("deleted")
except Exception:
    print("refused")                         # expect: refused
