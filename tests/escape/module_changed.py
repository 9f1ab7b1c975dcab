# A library module changed for the next tenant
# differs: CPython changes it for everybody
import math
def f():
    math.pi = 3
    return math.pi
try:
    print(f())
except Exception:
    print("refused")                         # expect: refused
