# A library module changed for the next tenant
# differs: CPython hands it out
import json
def f():
    json.loads = print
try:
    print(f())
except Exception:
    print("refused")                         # expect: refused
