# make_dataclass makes source code from names
# differs: the message alone
import dataclasses
try:
    print(dataclasses.make_dataclass("A", ["x: eval(1)"]))
except Exception:
    print("refused")                         # expect: refused
