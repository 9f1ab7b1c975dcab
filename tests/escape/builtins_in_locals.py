# The namespace of a module holds its builtins
# differs: CPython hands it out
try:
    print(locals()["__builtins__"])
except Exception:
    print("refused")                         # expect: refused
