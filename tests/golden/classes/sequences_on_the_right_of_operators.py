# Sequences of a class of the program's on the right of * and +
class A:
    def __rmul__(self, o): return 'A'
class B: pass
class S(str):
    def __rmul__(self, o): return 'S'
class L(list):
    def __rmul__(self, o): return 'L'
    def __radd__(self, o): return 'LA'
for a in (A(), B(), 'x', [1], 2, 2.5):
    for b in (S('s'), L()):
        for op in ('*', '+'):
            try: print(type(a).__name__, op, type(b).__name__, a * b if op == '*' else a + b)
            except TypeError as e: print(type(a).__name__, op, type(b).__name__, e)
# output:
#| A * S S
#| A + S unsupported operand type(s) for +: 'A' and 'S'
#| A * L L
#| A + L LA
#| B * S S
#| B + S unsupported operand type(s) for +: 'B' and 'S'
#| B * L L
#| B + L LA
#| str * S S
#| str + S xs
#| str * L L
#| str + L LA
#| list * S S
#| list + S can only concatenate list (not "S") to list
#| list * L L
#| list + L LA
#| int * S S
#| int + S unsupported operand type(s) for +: 'int' and 'S'
#| int * L L
#| int + L LA
#| float * S S
#| float + S unsupported operand type(s) for +: 'float' and 'S'
#| float * L L
#| float + L LA
