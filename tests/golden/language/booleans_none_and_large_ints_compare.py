# Bools as indexes, unary operators of a class, and what compares with what: bools, None, ints of any size; operators on ints around one and two words.
import operator


class L(list):
    def __getitem__(self, k): return ("got", k)
class D(dict):
    def __missing__(self, k): return ("missing", k)
class V:
    def __init__(self, x): self.x = x
    def __neg__(self): return V(-self.x)
    def __invert__(self): return NotImplemented
    def __pos__(self): raise ValueError("pos")
    def __repr__(self): return f"V({self.x})"
v = V(3)
w = -v; print(w, -v, [-v, -w], ~v)  # expect: V(-3) V(-3) [V(-3), V(3)] NotImplemented
if -v: print("t")  # expect: t
try: +v
except ValueError as e: print(e)  # expect: pos
print(L([1])[True], D()[True], [1, 2][True], (1, 2)[False], "ab"[True], b"ab"[True], range(3)[True])  # expect: ('got', True) ('missing', True) 2 1 b 98 1
l = [1, 2]; l[True] = 9; l[False] += 1; l[True] &= ~3; print(l)  # expect: [2, 8]
try: [][True]
except IndexError as e: print(e)  # expect: list index out of range
B = 1 << 70
for a in (True, False, None, 3, "x", 1.5, B, -B, B + 1):
    for b in (True, False, None, 3, "x", 1.5, B, -B, B + 1):
        r = [a == b, a != b]
        for f in (lambda a, b: a < b, lambda a, b: a >= b):
            try: r.append(f(a, b))
            except TypeError as e: r.append(str(e))
        print(a, b, r)
# output:
#| True True [True, False, False, True]
#| True False [False, True, False, True]
#| True None [False, True, "'<' not supported between instances of 'bool' and 'NoneType'", "'>=' not supported between instances of 'bool' and 'NoneType'"]
#| True 3 [False, True, True, False]
#| True x [False, True, "'<' not supported between instances of 'bool' and 'str'", "'>=' not supported between instances of 'bool' and 'str'"]
#| True 1.5 [False, True, True, False]
#| True 1180591620717411303424 [False, True, True, False]
#| True -1180591620717411303424 [False, True, False, True]
#| True 1180591620717411303425 [False, True, True, False]
#| False True [False, True, True, False]
#| False False [True, False, False, True]
#| False None [False, True, "'<' not supported between instances of 'bool' and 'NoneType'", "'>=' not supported between instances of 'bool' and 'NoneType'"]
#| False 3 [False, True, True, False]
#| False x [False, True, "'<' not supported between instances of 'bool' and 'str'", "'>=' not supported between instances of 'bool' and 'str'"]
#| False 1.5 [False, True, True, False]
#| False 1180591620717411303424 [False, True, True, False]
#| False -1180591620717411303424 [False, True, False, True]
#| False 1180591620717411303425 [False, True, True, False]
#| None True [False, True, "'<' not supported between instances of 'NoneType' and 'bool'", "'>=' not supported between instances of 'NoneType' and 'bool'"]
#| None False [False, True, "'<' not supported between instances of 'NoneType' and 'bool'", "'>=' not supported between instances of 'NoneType' and 'bool'"]
#| None None [True, False, "'<' not supported between instances of 'NoneType' and 'NoneType'", "'>=' not supported between instances of 'NoneType' and 'NoneType'"]
#| None 3 [False, True, "'<' not supported between instances of 'NoneType' and 'int'", "'>=' not supported between instances of 'NoneType' and 'int'"]
#| None x [False, True, "'<' not supported between instances of 'NoneType' and 'str'", "'>=' not supported between instances of 'NoneType' and 'str'"]
#| None 1.5 [False, True, "'<' not supported between instances of 'NoneType' and 'float'", "'>=' not supported between instances of 'NoneType' and 'float'"]
#| None 1180591620717411303424 [False, True, "'<' not supported between instances of 'NoneType' and 'int'", "'>=' not supported between instances of 'NoneType' and 'int'"]
#| None -1180591620717411303424 [False, True, "'<' not supported between instances of 'NoneType' and 'int'", "'>=' not supported between instances of 'NoneType' and 'int'"]
#| None 1180591620717411303425 [False, True, "'<' not supported between instances of 'NoneType' and 'int'", "'>=' not supported between instances of 'NoneType' and 'int'"]
#| 3 True [False, True, False, True]
#| 3 False [False, True, False, True]
#| 3 None [False, True, "'<' not supported between instances of 'int' and 'NoneType'", "'>=' not supported between instances of 'int' and 'NoneType'"]
#| 3 3 [True, False, False, True]
#| 3 x [False, True, "'<' not supported between instances of 'int' and 'str'", "'>=' not supported between instances of 'int' and 'str'"]
#| 3 1.5 [False, True, False, True]
#| 3 1180591620717411303424 [False, True, True, False]
#| 3 -1180591620717411303424 [False, True, False, True]
#| 3 1180591620717411303425 [False, True, True, False]
#| x True [False, True, "'<' not supported between instances of 'str' and 'bool'", "'>=' not supported between instances of 'str' and 'bool'"]
#| x False [False, True, "'<' not supported between instances of 'str' and 'bool'", "'>=' not supported between instances of 'str' and 'bool'"]
#| x None [False, True, "'<' not supported between instances of 'str' and 'NoneType'", "'>=' not supported between instances of 'str' and 'NoneType'"]
#| x 3 [False, True, "'<' not supported between instances of 'str' and 'int'", "'>=' not supported between instances of 'str' and 'int'"]
#| x x [True, False, False, True]
#| x 1.5 [False, True, "'<' not supported between instances of 'str' and 'float'", "'>=' not supported between instances of 'str' and 'float'"]
#| x 1180591620717411303424 [False, True, "'<' not supported between instances of 'str' and 'int'", "'>=' not supported between instances of 'str' and 'int'"]
#| x -1180591620717411303424 [False, True, "'<' not supported between instances of 'str' and 'int'", "'>=' not supported between instances of 'str' and 'int'"]
#| x 1180591620717411303425 [False, True, "'<' not supported between instances of 'str' and 'int'", "'>=' not supported between instances of 'str' and 'int'"]
#| 1.5 True [False, True, False, True]
#| 1.5 False [False, True, False, True]
#| 1.5 None [False, True, "'<' not supported between instances of 'float' and 'NoneType'", "'>=' not supported between instances of 'float' and 'NoneType'"]
#| 1.5 3 [False, True, True, False]
#| 1.5 x [False, True, "'<' not supported between instances of 'float' and 'str'", "'>=' not supported between instances of 'float' and 'str'"]
#| 1.5 1.5 [True, False, False, True]
#| 1.5 1180591620717411303424 [False, True, True, False]
#| 1.5 -1180591620717411303424 [False, True, False, True]
#| 1.5 1180591620717411303425 [False, True, True, False]
#| 1180591620717411303424 True [False, True, False, True]
#| 1180591620717411303424 False [False, True, False, True]
#| 1180591620717411303424 None [False, True, "'<' not supported between instances of 'int' and 'NoneType'", "'>=' not supported between instances of 'int' and 'NoneType'"]
#| 1180591620717411303424 3 [False, True, False, True]
#| 1180591620717411303424 x [False, True, "'<' not supported between instances of 'int' and 'str'", "'>=' not supported between instances of 'int' and 'str'"]
#| 1180591620717411303424 1.5 [False, True, False, True]
#| 1180591620717411303424 1180591620717411303424 [True, False, False, True]
#| 1180591620717411303424 -1180591620717411303424 [False, True, False, True]
#| 1180591620717411303424 1180591620717411303425 [False, True, True, False]
#| -1180591620717411303424 True [False, True, True, False]
#| -1180591620717411303424 False [False, True, True, False]
#| -1180591620717411303424 None [False, True, "'<' not supported between instances of 'int' and 'NoneType'", "'>=' not supported between instances of 'int' and 'NoneType'"]
#| -1180591620717411303424 3 [False, True, True, False]
#| -1180591620717411303424 x [False, True, "'<' not supported between instances of 'int' and 'str'", "'>=' not supported between instances of 'int' and 'str'"]
#| -1180591620717411303424 1.5 [False, True, True, False]
#| -1180591620717411303424 1180591620717411303424 [False, True, True, False]
#| -1180591620717411303424 -1180591620717411303424 [True, False, False, True]
#| -1180591620717411303424 1180591620717411303425 [False, True, True, False]
#| 1180591620717411303425 True [False, True, False, True]
#| 1180591620717411303425 False [False, True, False, True]
#| 1180591620717411303425 None [False, True, "'<' not supported between instances of 'int' and 'NoneType'", "'>=' not supported between instances of 'int' and 'NoneType'"]
#| 1180591620717411303425 3 [False, True, False, True]
#| 1180591620717411303425 x [False, True, "'<' not supported between instances of 'int' and 'str'", "'>=' not supported between instances of 'int' and 'str'"]
#| 1180591620717411303425 1.5 [False, True, False, True]
#| 1180591620717411303425 1180591620717411303424 [False, True, False, True]
#| 1180591620717411303425 -1180591620717411303424 [False, True, False, True]
#| 1180591620717411303425 1180591620717411303425 [True, False, False, True]


# Operators on ints around one and two words, each with each.

values = [0, 1, -1, 5, -3, 63, 127, (1 << 63) - 1, 1 << 63, -(1 << 63), -(1 << 63) - 1,
          (1 << 64) - 1, 1 << 64, 1 << 126, (1 << 127) - 1, 1 << 127, -(1 << 127), -(1 << 127) - 1,
          1 << 128, 0xdead_beef_cafe_f00d_0123_4567_89ab_cdef, -0x1234_5678_9abc_def0_1122]
operators = [operator.add, operator.sub, operator.mul, operator.and_, operator.or_, operator.xor,
             operator.floordiv, operator.mod, operator.lshift, operator.rshift]
for op in operators:
    total = 0
    for a in values:
        for b in values:
            if op in (operator.lshift, operator.rshift) and not -5 < b < 300:
                continue
            try:
                total = (total * 31 + op(a, b)) % ((1 << 89) - 1)
            except (ValueError, ZeroDivisionError) as error:
                total += len(str(error))
    print(op.__name__, total)
# output:
#| add 564511102083785028076221291
#| sub 72491117951042508272842362
#| mul 517444039177651180892957273
#| and_ 118526062573790540136718004
#| or_ 445985039509994487939503287
#| xor 327458976936203947802785283
#| floordiv 373454809294308975519066301
#| mod 339613724182285175532467985
#| lshift 601868763239970090453709542
#| rshift 384496854921973497730689912
