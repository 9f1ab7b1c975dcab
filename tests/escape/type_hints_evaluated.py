# typing.get_type_hints runs annotations that are text
# differs: CPython hands it out
import typing
def f(x: "__import__('os').getcwd()"):
    pass
try:
    print(typing.get_type_hints(f))
except Exception:
    print("refused")                         # expect: refused
