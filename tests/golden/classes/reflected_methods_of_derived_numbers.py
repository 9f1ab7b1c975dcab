# A number's own type does what it knows, and the reflected method of the other does the rest
class H(float):
    def __radd__(self, other): return 5
    def __rmul__(self, other): return NotImplemented
print(1 + H(2), 1.5 + H(2), True + H(2))  # expect: 5 5 5
for f in (lambda: 2 * H(2), lambda: 2.0 * H(2), lambda: 2**70 + H(1), lambda: 2**70 * H(1)):
    try: print(f())
    except TypeError as e: print(e)
# output:
#| unsupported operand type(s) for *: 'int' and 'H'
#| 4.0
#| 5
#| unsupported operand type(s) for *: 'int' and 'H'
class C(complex):
    def __radd__(self, other): return 7
    def __rmul__(self, other): return NotImplemented
for f in (lambda: 1 + C(2), lambda: 1.5 + C(2), lambda: 1j + C(2), lambda: 2 * C(2), lambda: 2j * C(2), lambda: H(2) + C(1)):
    try: print(f())
    except TypeError as e: print(e)
# output:
#| 7
#| 7
#| 7
#| unsupported operand type(s) for *: 'int' and 'C'
#| 4j
#| 7
class I(int):
    def __radd__(self, other): return 9
    def __rmul__(self, other): return NotImplemented
for f in (lambda: 1 + I(2), lambda: 1.5 + I(2), lambda: 1j + I(2), lambda: 2 * I(2), lambda: 2.5 * I(2), lambda: True + I(1)):
    try: print(f())
    except TypeError as e: print(e)
# output:
#| 9
#| 3.5
#| (2+1j)
#| 4
#| 5.0
#| 2
class G(float):
    def __add__(self, other): return NotImplemented
    def __mul__(self, other): return 6
for f in (lambda: G(1) + 1, lambda: G(1) + 1.5, lambda: G(1) + 1j, lambda: G(1) * 2, lambda: G(1) + G(1), lambda: G(1) + True, lambda: G(1) + I(2), lambda: I(2) + G(1), lambda: 1 + G(2), lambda: 2j + G(2)):
    try: print(f())
    except TypeError as e: print(e)
# output:
#| unsupported operand type(s) for +: 'G' and 'int'
#| 2.5
#| (1+1j)
#| 6
#| unsupported operand type(s) for +: 'G' and 'G'
#| unsupported operand type(s) for +: 'G' and 'bool'
#| 9
#| 3.0
#| 3.0
#| (2+2j)
class J(int):
    def __add__(self, other): return NotImplemented
    def __iadd__(self, other): return NotImplemented
for f in (lambda: J(1) + 1, lambda: J(1) + 1.5, lambda: J(1) + 1j, lambda: J(1) + J(2), lambda: J(1) + G(1)):
    try: print(f())
    except TypeError as e: print(e)
# output:
#| 2
#| 2.5
#| (1+1j)
#| unsupported operand type(s) for +: 'J' and 'J'
#| 2.0
j = J(1); j += 1.5; print(j)  # expect: 2.5
try: j = J(1); j += 1; print(j)  # expect: 2
except TypeError as e: print(e)
g = G(1)
try: g += 1; print(g)
except TypeError as e: print(e)  # expect: unsupported operand type(s) for +=: 'G' and 'int'
