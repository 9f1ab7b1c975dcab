# What locals() of a class body is given are names like any other
# differs: CPython lets a class have it
try:
    class A:
        locals()["__del__"] = print
    print("made")
except AttributeError as e:
    print("refused")                         # expect: refused
