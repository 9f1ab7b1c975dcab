import random
random.seed(3)
cases = [[], [1], [1, 2, 3], [1.5, 2], [2, 1.5], [0.1]*10, [-0.0], [-0.0, -0.0], [2**62, 2**62, 2**62], [2**62, 1.5], [True, 2], [1, True, 2.5], [1, 'a'], ['a'], [[1], [2]],
 [1, 2**70, 3], [1.0, 2**70, 1], [float('nan'), 1, 2], [1, float('nan'), 2], [float('inf'), -1], [float('inf'), float('-inf')], [1+2j, 3], [3, 1+2j], [-2**63, -1], [2**63-1, 1, -5], [-2**63, 2**63-1]]
for c in cases:
    for k in (c, tuple(c), iter(c)):
        k2 = list(c)
        for f in (sum, lambda x: sum(x, 10), lambda x: sum(x, 0.5), lambda x: sum(x, start=[]), max, min, lambda x: max(x, default=7), lambda x: min(x, key=lambda y: -y if not isinstance(y, (str, list, complex)) else y)):
            try: print(repr(f(k if not hasattr(k, '__next__') else iter(k2))))
            except (TypeError, ValueError) as e: print(type(e).__name__, e)
# output:
#| 0
#| 10
#| 0.5
#| []
#| ValueError max() arg is an empty sequence
#| ValueError min() arg is an empty sequence
#| 7
#| ValueError min() arg is an empty sequence
#| 0
#| 10
#| 0.5
#| []
#| ValueError max() arg is an empty sequence
#| ValueError min() arg is an empty sequence
#| 7
#| ValueError min() arg is an empty sequence
#| 0
#| 10
#| 0.5
#| []
#| ValueError max() arg is an empty sequence
#| ValueError min() arg is an empty sequence
#| 7
#| ValueError min() arg is an empty sequence
#| 1
#| 11
#| 1.5
#| TypeError can only concatenate list (not "int") to list
#| 1
#| 1
#| 1
#| 1
#| 1
#| 11
#| 1.5
#| TypeError can only concatenate list (not "int") to list
#| 1
#| 1
#| 1
#| 1
#| 1
#| 11
#| 1.5
#| TypeError can only concatenate list (not "int") to list
#| 1
#| 1
#| 1
#| 1
#| 6
#| 16
#| 6.5
#| TypeError can only concatenate list (not "int") to list
#| 3
#| 1
#| 3
#| 3
#| 6
#| 16
#| 6.5
#| TypeError can only concatenate list (not "int") to list
#| 3
#| 1
#| 3
#| 3
#| 6
#| 16
#| 6.5
#| TypeError can only concatenate list (not "int") to list
#| 3
#| 1
#| 3
#| 3
#| 3.5
#| 13.5
#| 4.0
#| TypeError can only concatenate list (not "float") to list
#| 2
#| 1.5
#| 2
#| 2
#| 3.5
#| 13.5
#| 4.0
#| TypeError can only concatenate list (not "float") to list
#| 2
#| 1.5
#| 2
#| 2
#| 3.5
#| 13.5
#| 4.0
#| TypeError can only concatenate list (not "float") to list
#| 2
#| 1.5
#| 2
#| 2
#| 3.5
#| 13.5
#| 4.0
#| TypeError can only concatenate list (not "int") to list
#| 2
#| 1.5
#| 2
#| 2
#| 3.5
#| 13.5
#| 4.0
#| TypeError can only concatenate list (not "int") to list
#| 2
#| 1.5
#| 2
#| 2
#| 3.5
#| 13.5
#| 4.0
#| TypeError can only concatenate list (not "int") to list
#| 2
#| 1.5
#| 2
#| 2
#| 0.9999999999999999
#| 10.999999999999996
#| 1.5000000000000002
#| TypeError can only concatenate list (not "float") to list
#| 0.1
#| 0.1
#| 0.1
#| 0.1
#| 0.9999999999999999
#| 10.999999999999996
#| 1.5000000000000002
#| TypeError can only concatenate list (not "float") to list
#| 0.1
#| 0.1
#| 0.1
#| 0.1
#| 0.9999999999999999
#| 10.999999999999996
#| 1.5000000000000002
#| TypeError can only concatenate list (not "float") to list
#| 0.1
#| 0.1
#| 0.1
#| 0.1
#| 0.0
#| 10.0
#| 0.5
#| TypeError can only concatenate list (not "float") to list
#| -0.0
#| -0.0
#| -0.0
#| -0.0
#| 0.0
#| 10.0
#| 0.5
#| TypeError can only concatenate list (not "float") to list
#| -0.0
#| -0.0
#| -0.0
#| -0.0
#| 0.0
#| 10.0
#| 0.5
#| TypeError can only concatenate list (not "float") to list
#| -0.0
#| -0.0
#| -0.0
#| -0.0
#| 0.0
#| 10.0
#| 0.5
#| TypeError can only concatenate list (not "float") to list
#| -0.0
#| -0.0
#| -0.0
#| -0.0
#| 0.0
#| 10.0
#| 0.5
#| TypeError can only concatenate list (not "float") to list
#| -0.0
#| -0.0
#| -0.0
#| -0.0
#| 0.0
#| 10.0
#| 0.5
#| TypeError can only concatenate list (not "float") to list
#| -0.0
#| -0.0
#| -0.0
#| -0.0
#| 13835058055282163712
#| 13835058055282163722
#| 1.3835058055282164e+19
#| TypeError can only concatenate list (not "int") to list
#| 4611686018427387904
#| 4611686018427387904
#| 4611686018427387904
#| 4611686018427387904
#| 13835058055282163712
#| 13835058055282163722
#| 1.3835058055282164e+19
#| TypeError can only concatenate list (not "int") to list
#| 4611686018427387904
#| 4611686018427387904
#| 4611686018427387904
#| 4611686018427387904
#| 13835058055282163712
#| 13835058055282163722
#| 1.3835058055282164e+19
#| TypeError can only concatenate list (not "int") to list
#| 4611686018427387904
#| 4611686018427387904
#| 4611686018427387904
#| 4611686018427387904
#| 4.611686018427388e+18
#| 4.611686018427388e+18
#| 4.611686018427388e+18
#| TypeError can only concatenate list (not "int") to list
#| 4611686018427387904
#| 1.5
#| 4611686018427387904
#| 4611686018427387904
#| 4.611686018427388e+18
#| 4.611686018427388e+18
#| 4.611686018427388e+18
#| TypeError can only concatenate list (not "int") to list
#| 4611686018427387904
#| 1.5
#| 4611686018427387904
#| 4611686018427387904
#| 4.611686018427388e+18
#| 4.611686018427388e+18
#| 4.611686018427388e+18
#| TypeError can only concatenate list (not "int") to list
#| 4611686018427387904
#| 1.5
#| 4611686018427387904
#| 4611686018427387904
#| 3
#| 13
#| 3.5
#| TypeError can only concatenate list (not "bool") to list
#| 2
#| True
#| 2
#| 2
#| 3
#| 13
#| 3.5
#| TypeError can only concatenate list (not "bool") to list
#| 2
#| True
#| 2
#| 2
#| 3
#| 13
#| 3.5
#| TypeError can only concatenate list (not "bool") to list
#| 2
#| True
#| 2
#| 2
#| 4.5
#| 14.5
#| 5.0
#| TypeError can only concatenate list (not "int") to list
#| 2.5
#| 1
#| 2.5
#| 2.5
#| 4.5
#| 14.5
#| 5.0
#| TypeError can only concatenate list (not "int") to list
#| 2.5
#| 1
#| 2.5
#| 2.5
#| 4.5
#| 14.5
#| 5.0
#| TypeError can only concatenate list (not "int") to list
#| 2.5
#| 1
#| 2.5
#| 2.5
#| TypeError unsupported operand type(s) for +: 'int' and 'str'
#| TypeError unsupported operand type(s) for +: 'int' and 'str'
#| TypeError unsupported operand type(s) for +: 'float' and 'str'
#| TypeError can only concatenate list (not "int") to list
#| TypeError '>' not supported between instances of 'str' and 'int'
#| TypeError '<' not supported between instances of 'str' and 'int'
#| TypeError '>' not supported between instances of 'str' and 'int'
#| TypeError '<' not supported between instances of 'str' and 'int'
#| TypeError unsupported operand type(s) for +: 'int' and 'str'
#| TypeError unsupported operand type(s) for +: 'int' and 'str'
#| TypeError unsupported operand type(s) for +: 'float' and 'str'
#| TypeError can only concatenate list (not "int") to list
#| TypeError '>' not supported between instances of 'str' and 'int'
#| TypeError '<' not supported between instances of 'str' and 'int'
#| TypeError '>' not supported between instances of 'str' and 'int'
#| TypeError '<' not supported between instances of 'str' and 'int'
#| TypeError unsupported operand type(s) for +: 'int' and 'str'
#| TypeError unsupported operand type(s) for +: 'int' and 'str'
#| TypeError unsupported operand type(s) for +: 'float' and 'str'
#| TypeError can only concatenate list (not "int") to list
#| TypeError '>' not supported between instances of 'str' and 'int'
#| TypeError '<' not supported between instances of 'str' and 'int'
#| TypeError '>' not supported between instances of 'str' and 'int'
#| TypeError '<' not supported between instances of 'str' and 'int'
#| TypeError unsupported operand type(s) for +: 'int' and 'str'
#| TypeError unsupported operand type(s) for +: 'int' and 'str'
#| TypeError unsupported operand type(s) for +: 'float' and 'str'
#| TypeError can only concatenate list (not "str") to list
#| 'a'
#| 'a'
#| 'a'
#| 'a'
#| TypeError unsupported operand type(s) for +: 'int' and 'str'
#| TypeError unsupported operand type(s) for +: 'int' and 'str'
#| TypeError unsupported operand type(s) for +: 'float' and 'str'
#| TypeError can only concatenate list (not "str") to list
#| 'a'
#| 'a'
#| 'a'
#| 'a'
#| TypeError unsupported operand type(s) for +: 'int' and 'str'
#| TypeError unsupported operand type(s) for +: 'int' and 'str'
#| TypeError unsupported operand type(s) for +: 'float' and 'str'
#| TypeError can only concatenate list (not "str") to list
#| 'a'
#| 'a'
#| 'a'
#| 'a'
#| TypeError unsupported operand type(s) for +: 'int' and 'list'
#| TypeError unsupported operand type(s) for +: 'int' and 'list'
#| TypeError unsupported operand type(s) for +: 'float' and 'list'
#| [1, 2]
#| [2]
#| [1]
#| [2]
#| [1]
#| TypeError unsupported operand type(s) for +: 'int' and 'list'
#| TypeError unsupported operand type(s) for +: 'int' and 'list'
#| TypeError unsupported operand type(s) for +: 'float' and 'list'
#| [1, 2]
#| [2]
#| [1]
#| [2]
#| [1]
#| TypeError unsupported operand type(s) for +: 'int' and 'list'
#| TypeError unsupported operand type(s) for +: 'int' and 'list'
#| TypeError unsupported operand type(s) for +: 'float' and 'list'
#| [1, 2]
#| [2]
#| [1]
#| [2]
#| [1]
#| 1180591620717411303428
#| 1180591620717411303438
#| 1.1805916207174113e+21
#| TypeError can only concatenate list (not "int") to list
#| 1180591620717411303424
#| 1
#| 1180591620717411303424
#| 1180591620717411303424
#| 1180591620717411303428
#| 1180591620717411303438
#| 1.1805916207174113e+21
#| TypeError can only concatenate list (not "int") to list
#| 1180591620717411303424
#| 1
#| 1180591620717411303424
#| 1180591620717411303424
#| 1180591620717411303428
#| 1180591620717411303438
#| 1.1805916207174113e+21
#| TypeError can only concatenate list (not "int") to list
#| 1180591620717411303424
#| 1
#| 1180591620717411303424
#| 1180591620717411303424
#| 1.1805916207174113e+21
#| 1.1805916207174113e+21
#| 1.1805916207174113e+21
#| TypeError can only concatenate list (not "float") to list
#| 1180591620717411303424
#| 1.0
#| 1180591620717411303424
#| 1180591620717411303424
#| 1.1805916207174113e+21
#| 1.1805916207174113e+21
#| 1.1805916207174113e+21
#| TypeError can only concatenate list (not "float") to list
#| 1180591620717411303424
#| 1.0
#| 1180591620717411303424
#| 1180591620717411303424
#| 1.1805916207174113e+21
#| 1.1805916207174113e+21
#| 1.1805916207174113e+21
#| TypeError can only concatenate list (not "float") to list
#| 1180591620717411303424
#| 1.0
#| 1180591620717411303424
#| 1180591620717411303424
#| nan
#| nan
#| nan
#| TypeError can only concatenate list (not "float") to list
#| nan
#| nan
#| nan
#| nan
#| nan
#| nan
#| nan
#| TypeError can only concatenate list (not "float") to list
#| nan
#| nan
#| nan
#| nan
#| nan
#| nan
#| nan
#| TypeError can only concatenate list (not "float") to list
#| nan
#| nan
#| nan
#| nan
#| nan
#| nan
#| nan
#| TypeError can only concatenate list (not "int") to list
#| 2
#| 1
#| 2
#| 2
#| nan
#| nan
#| nan
#| TypeError can only concatenate list (not "int") to list
#| 2
#| 1
#| 2
#| 2
#| nan
#| nan
#| nan
#| TypeError can only concatenate list (not "int") to list
#| 2
#| 1
#| 2
#| 2
#| inf
#| inf
#| inf
#| TypeError can only concatenate list (not "float") to list
#| inf
#| -1
#| inf
#| inf
#| inf
#| inf
#| inf
#| TypeError can only concatenate list (not "float") to list
#| inf
#| -1
#| inf
#| inf
#| inf
#| inf
#| inf
#| TypeError can only concatenate list (not "float") to list
#| inf
#| -1
#| inf
#| inf
#| nan
#| nan
#| nan
#| TypeError can only concatenate list (not "float") to list
#| inf
#| -inf
#| inf
#| inf
#| nan
#| nan
#| nan
#| TypeError can only concatenate list (not "float") to list
#| inf
#| -inf
#| inf
#| inf
#| nan
#| nan
#| nan
#| TypeError can only concatenate list (not "float") to list
#| inf
#| -inf
#| inf
#| inf
#| (4+2j)
#| (14+2j)
#| (4.5+2j)
#| TypeError can only concatenate list (not "complex") to list
#| TypeError '>' not supported between instances of 'int' and 'complex'
#| TypeError '<' not supported between instances of 'int' and 'complex'
#| TypeError '>' not supported between instances of 'int' and 'complex'
#| TypeError '<' not supported between instances of 'int' and 'complex'
#| (4+2j)
#| (14+2j)
#| (4.5+2j)
#| TypeError can only concatenate list (not "complex") to list
#| TypeError '>' not supported between instances of 'int' and 'complex'
#| TypeError '<' not supported between instances of 'int' and 'complex'
#| TypeError '>' not supported between instances of 'int' and 'complex'
#| TypeError '<' not supported between instances of 'int' and 'complex'
#| (4+2j)
#| (14+2j)
#| (4.5+2j)
#| TypeError can only concatenate list (not "complex") to list
#| TypeError '>' not supported between instances of 'int' and 'complex'
#| TypeError '<' not supported between instances of 'int' and 'complex'
#| TypeError '>' not supported between instances of 'int' and 'complex'
#| TypeError '<' not supported between instances of 'int' and 'complex'
#| (4+2j)
#| (14+2j)
#| (4.5+2j)
#| TypeError can only concatenate list (not "int") to list
#| TypeError '>' not supported between instances of 'complex' and 'int'
#| TypeError '<' not supported between instances of 'complex' and 'int'
#| TypeError '>' not supported between instances of 'complex' and 'int'
#| TypeError '<' not supported between instances of 'complex' and 'int'
#| (4+2j)
#| (14+2j)
#| (4.5+2j)
#| TypeError can only concatenate list (not "int") to list
#| TypeError '>' not supported between instances of 'complex' and 'int'
#| TypeError '<' not supported between instances of 'complex' and 'int'
#| TypeError '>' not supported between instances of 'complex' and 'int'
#| TypeError '<' not supported between instances of 'complex' and 'int'
#| (4+2j)
#| (14+2j)
#| (4.5+2j)
#| TypeError can only concatenate list (not "int") to list
#| TypeError '>' not supported between instances of 'complex' and 'int'
#| TypeError '<' not supported between instances of 'complex' and 'int'
#| TypeError '>' not supported between instances of 'complex' and 'int'
#| TypeError '<' not supported between instances of 'complex' and 'int'
#| -9223372036854775809
#| -9223372036854775799
#| -9.223372036854776e+18
#| TypeError can only concatenate list (not "int") to list
#| -1
#| -9223372036854775808
#| -1
#| -1
#| -9223372036854775809
#| -9223372036854775799
#| -9.223372036854776e+18
#| TypeError can only concatenate list (not "int") to list
#| -1
#| -9223372036854775808
#| -1
#| -1
#| -9223372036854775809
#| -9223372036854775799
#| -9.223372036854776e+18
#| TypeError can only concatenate list (not "int") to list
#| -1
#| -9223372036854775808
#| -1
#| -1
#| 9223372036854775803
#| 9223372036854775813
#| 9.223372036854776e+18
#| TypeError can only concatenate list (not "int") to list
#| 9223372036854775807
#| -5
#| 9223372036854775807
#| 9223372036854775807
#| 9223372036854775803
#| 9223372036854775813
#| 9.223372036854776e+18
#| TypeError can only concatenate list (not "int") to list
#| 9223372036854775807
#| -5
#| 9223372036854775807
#| 9223372036854775807
#| 9223372036854775803
#| 9223372036854775813
#| 9.223372036854776e+18
#| TypeError can only concatenate list (not "int") to list
#| 9223372036854775807
#| -5
#| 9223372036854775807
#| 9223372036854775807
#| -1
#| 9
#| 0.0
#| TypeError can only concatenate list (not "int") to list
#| 9223372036854775807
#| -9223372036854775808
#| 9223372036854775807
#| 9223372036854775807
#| -1
#| 9
#| 0.0
#| TypeError can only concatenate list (not "int") to list
#| 9223372036854775807
#| -9223372036854775808
#| 9223372036854775807
#| 9223372036854775807
#| -1
#| 9
#| 0.0
#| TypeError can only concatenate list (not "int") to list
#| 9223372036854775807
#| -9223372036854775808
#| 9223372036854775807
#| 9223372036854775807
for n in (5, 100, 5000):
    a = [random.choice([random.random(), random.randrange(100), -random.random() * 1e10]) for _ in range(n)]
    print(sum(a), max(a), min(a), sum(a[::-1]), max(range(n)), min(x for x in a))
    b = [random.randrange(-2**62, 2**62) for _ in range(n)]
    print(sum(b), max(b), min(b))
# output:
#| -6006863034.2166815 0.9088184001853248 -4702635075.22448 -6006863034.2166815 4 -4702635075.22448
#| -9059292055994447869 2581376845810185264 -4332278038788919655
#| -190136464131.02057 92 -9777973164.486353 -190136464131.02057 99 -9777973164.486353
#| 26020863707028299546 4498805334335868210 -4567913774902644343
#| -8112680337582.485 99 -9993447778.63107 -8112680337582.462 4999 -9993447778.63107
#| -14562305766856318232 4610159179739651297 -4609982425095202490
print(max([1, 1.0, True]), min([1.0, 1]), max([0.0, -0.0]), min([0.0, -0.0]), max((3, 3.0)), max([2.0, 3, 1]))  # expect: 1 1.0 0.0 0.0 3 3
class L(list):
    def __iter__(self): return iter([5, 6])
print(sum(L([1, 2])), max(L([1, 2])))  # expect: 11 6
