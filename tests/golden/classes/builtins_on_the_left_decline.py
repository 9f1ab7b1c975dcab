# A builtin type on the left answers only for what it knows; then the right one's class is asked.
class F(float):
    def __eq__(self, o): print('eq', o); return True
    def __lt__(self, o): print('lt', o); return True
    def __gt__(self, o): print('gt', o); return True
    def __ne__(self, o): print('ne', o); return False
    def __le__(self, o): print('le', o); return True
    def __ge__(self, o): print('ge', o); return True
    __hash__ = float.__hash__
class T(str):
    def __eq__(self, o): print('eq', o); return True
    __hash__ = str.__hash__
class I(int):
    def __eq__(self, o): print('eq', o); return True
    __hash__ = int.__hash__
class B(bytes):
    def __eq__(self, o): print('eq', o); return True
class L(list):
    def __eq__(self, o): print('eq', o); return True
    def __lt__(self, o): print('lt', o); return True
class D(dict):
    def __eq__(self, o): print('eq', o); return True
x = F(2.5); t = T('a'); i = I(3); b = B(b'q'); l = L([1]); d = D()
print(1 == x, 1 < x, 1 > x, 1 <= x, 1 >= x, 1 != x)
# output:
#| eq 1
#| gt 1
#| lt 1
#| ge 1
#| le 1
#| ne 1
#| True True True True True False
print(1.0 == x, 1.0 < x, True == x, 10**30 == x)
# output:
#| eq 1.0
#| gt 1.0
#| eq True
#| eq 1000000000000000000000000000000
#| True True True True
print(1 == t, 'b' == t, 1.5 == t, None == t, (1,) == t)
# output:
#| eq 1
#| eq b
#| eq 1.5
#| eq None
#| eq (1,)
#| True True True True True
print(1.5 == i, 2 == i, 1j == i, 'a' == i)
# output:
#| eq 2
#| eq a
#| False True False True
print(1 == b, b'z' == b, 'z' == b, bytearray(b'z') == b)
# output:
#| eq 1
#| eq b'z'
#| eq z
#| True True True False
print(1 == l, [2] == l, (1,) == l, (1,) == d, [] == d, {} == d, {1:2} == d)
# output:
#| eq 1
#| eq [2]
#| eq (1,)
#| eq (1,)
#| eq []
#| eq {}
#| eq {1: 2}
#| True True True True True True True
print(x in [1], x in (1, 2), t in {1: 2}.values(), [1].index(x), [1, 2].count(t))
# output:
#| eq 1
#| eq 1
#| eq 2
#| eq 1
#| eq 1
#| eq 2
#| True True True 0 2
print([1] == [x], (1,) == (x,), {1: 1} == {1: x}, [1] < [x])
# output:
#| eq 1
#| eq 1
#| eq 1
#| eq 1
#| True True True False
print(1 == x == 1, max(1, x), min(1, x), sorted([1, x]))
# output:
#| eq 1
#| eq 1
#| gt 1
#| lt 1
#| lt 1
#| True 2.5 2.5 [2.5, 1]
