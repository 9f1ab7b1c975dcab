class Acc:
    def __init__(self):
        self.log = []

    def __repr__(self):
        return ' '.join(self.log)

    def note(self, name, other):
        self.log.append(f'{name}{other}')
        return self

    def __iadd__(self, other):
        return self.note('iadd', other)

    def __isub__(self, other):
        return self.note('isub', other)

    def __imul__(self, other):
        return self.note('imul', other)

    def __itruediv__(self, other):
        return self.note('itruediv', other)

    def __ifloordiv__(self, other):
        return self.note('ifloordiv', other)

    def __imod__(self, other):
        return self.note('imod', other)

    def __ipow__(self, other):
        return self.note('ipow', other)

    def __imatmul__(self, other):
        return self.note('imatmul', other)

    def __iand__(self, other):
        return self.note('iand', other)

    def __ior__(self, other):
        return self.note('ior', other)

    def __ixor__(self, other):
        return self.note('ixor', other)

    def __ilshift__(self, other):
        return self.note('ilshift', other)

    def __irshift__(self, other):
        return self.note('irshift', other)



a = b = Acc()
a += 1
a -= 2
a *= 3
a /= 4
a //= 5
a %= 6
a **= 7
a @= 8
a &= 9
a |= 10
a ^= 11
a <<= 12
a >>= 13
print(a, a is b)
# output:
#| iadd1 isub2 imul3 itruediv4 ifloordiv5 imod6 ipow7 imatmul8 iand9 ior10 ixor11 ilshift12 irshift13 True


class Gone:
    def __iadd__(self, other):
        return 'replaced'


g = Gone()
g += 1
print(g)  # expect: replaced


class Fallback:
    def __iadd__(self, other):
        return NotImplemented

    def __add__(self, other):
        return 'added'


f = Fallback()
f += 1
print(f)  # expect: added


class None_:
    def __iadd__(self, other):
        return NotImplemented


n = None_()
try:
    n += 1
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +=: 'None_' and 'int'
