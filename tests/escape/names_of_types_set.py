# A name that is no text
class A:
    pass
try:
    A.__name__ = 3
except TypeError:
    print("refused")   # expect: refused
