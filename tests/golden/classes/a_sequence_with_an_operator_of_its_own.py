def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class L(list):
    def __add__(self, o): return NotImplemented
class R(list):
    def __radd__(self, o): return 'radd'
class S(str):
    def __mul__(self, o): return NotImplemented
class Q(tuple):
    def __rmul__(self, o): return 'rmul'
class A:
    def __radd__(self, o): return 'A'
    def __rmul__(self, o): return 'Arm'
for x in (L([1]), R([1]), S('s'), Q((1,)), [1], (1,), 's', A()):
    for y in (L([1]), R([1]), S('s'), Q((1,)), [1], (1,), 's', 2, A(), None):
        t(lambda: x + y)
# output:
#| TypeError unsupported operand type(s) for +: 'L' and 'L'
#| radd
#| TypeError unsupported operand type(s) for +: 'L' and 'S'
#| TypeError unsupported operand type(s) for +: 'L' and 'Q'
#| TypeError unsupported operand type(s) for +: 'L' and 'list'
#| TypeError unsupported operand type(s) for +: 'L' and 'tuple'
#| TypeError unsupported operand type(s) for +: 'L' and 'str'
#| TypeError unsupported operand type(s) for +: 'L' and 'int'
#| A
#| TypeError unsupported operand type(s) for +: 'L' and 'NoneType'
#| [1, 1]
#| [1, 1]
#| TypeError can only concatenate list (not "S") to list
#| TypeError can only concatenate list (not "Q") to list
#| [1, 1]
#| TypeError can only concatenate list (not "tuple") to list
#| TypeError can only concatenate list (not "str") to list
#| TypeError can only concatenate list (not "int") to list
#| TypeError can only concatenate list (not "A") to list
#| TypeError can only concatenate list (not "NoneType") to list
#| TypeError can only concatenate str (not "L") to str
#| radd
#| ss
#| TypeError can only concatenate str (not "Q") to str
#| TypeError can only concatenate str (not "list") to str
#| TypeError can only concatenate str (not "tuple") to str
#| ss
#| TypeError can only concatenate str (not "int") to str
#| A
#| TypeError can only concatenate str (not "NoneType") to str
#| TypeError can only concatenate tuple (not "L") to tuple
#| radd
#| TypeError can only concatenate tuple (not "S") to tuple
#| (1, 1)
#| TypeError can only concatenate tuple (not "list") to tuple
#| (1, 1)
#| TypeError can only concatenate tuple (not "str") to tuple
#| TypeError can only concatenate tuple (not "int") to tuple
#| A
#| TypeError can only concatenate tuple (not "NoneType") to tuple
#| [1, 1]
#| radd
#| TypeError can only concatenate list (not "S") to list
#| TypeError can only concatenate list (not "Q") to list
#| [1, 1]
#| TypeError can only concatenate list (not "tuple") to list
#| TypeError can only concatenate list (not "str") to list
#| TypeError can only concatenate list (not "int") to list
#| A
#| TypeError can only concatenate list (not "NoneType") to list
#| TypeError can only concatenate tuple (not "L") to tuple
#| radd
#| TypeError can only concatenate tuple (not "S") to tuple
#| (1, 1)
#| TypeError can only concatenate tuple (not "list") to tuple
#| (1, 1)
#| TypeError can only concatenate tuple (not "str") to tuple
#| TypeError can only concatenate tuple (not "int") to tuple
#| A
#| TypeError can only concatenate tuple (not "NoneType") to tuple
#| TypeError can only concatenate str (not "L") to str
#| radd
#| ss
#| TypeError can only concatenate str (not "Q") to str
#| TypeError can only concatenate str (not "list") to str
#| TypeError can only concatenate str (not "tuple") to str
#| ss
#| TypeError can only concatenate str (not "int") to str
#| A
#| TypeError can only concatenate str (not "NoneType") to str
#| TypeError unsupported operand type(s) for +: 'A' and 'L'
#| radd
#| TypeError unsupported operand type(s) for +: 'A' and 'S'
#| TypeError unsupported operand type(s) for +: 'A' and 'Q'
#| TypeError unsupported operand type(s) for +: 'A' and 'list'
#| TypeError unsupported operand type(s) for +: 'A' and 'tuple'
#| TypeError unsupported operand type(s) for +: 'A' and 'str'
#| TypeError unsupported operand type(s) for +: 'A' and 'int'
#| TypeError unsupported operand type(s) for +: 'A' and 'A'
#| TypeError unsupported operand type(s) for +: 'A' and 'NoneType'
x = L([1])
try: x += [2]
except Exception as e: print(type(e).__name__, e)
print(x)  # expect: [1, 2]
