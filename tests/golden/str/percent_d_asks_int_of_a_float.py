class F(float):
    def __int__(self):
        print("asked")
        return 99


class N(float):
    def __int__(self):
        return "no int"


class R(float):
    def __int__(self):
        raise ValueError("no")


class X(float):
    def __index__(self):
        return 255


class I(int):
    def __int__(self):
        return 99


print("%d|%i|%u|%5.3d" % (F(2.5), F(2.5), F(2.5), F(2.5)))
# output:
#| asked
#| asked
#| asked
#| asked
#| 99|99|99|  099
print("%.1f %s" % (F(2.5), F(2.5)), b"%d" % F(2.5))
# output:
#| asked
#| 2.5 2.5 b'99'
print("%d %x" % (X(2.5), X(2.5)))  # expect: 2 ff
print("%d %x" % (I(5), I(5)))  # expect: 5 5
for format, value in (("%d", N(1.5)), ("%d", R(1.5)), ("%x", F(1.5)), ("%d", F("inf")), ("%d", X("inf"))):
    try:
        print(format % value)
    except Exception as e:
        print(type(e).__name__, e)
# output:
#| TypeError %d format: a real number is required, not N
#| ValueError no
#| TypeError %x format: an integer is required, not F
#| asked
#| 99
#| OverflowError cannot convert float infinity to integer
