# types.new_class takes class keywords as a dict
# differs: CPython hands it out
import types
try:
    print(types.new_class("A", (), {"metaclass": type("M", (type,), {})}))
except Exception:
    print("refused")                         # expect: refused
