x = 5
x += 1
x -= 2
x *= 10
x //= 3
x **= 2
x %= 50
x <<= 2
x >>= 1
x |= 64
x &= 127
x ^= 3
print(x)  # expect: 101
x /= 4
print(x)  # expect: 25.25
a = b = [1]
a += [2]
print(a is b, b)  # expect: True [1, 2]
a = a + [3]
print(a is b)  # expect: False


class Matrix:
    def __init__(self):
        self.log = []

    def __matmul__(self, other):
        return f'mat {other}'

    def __imatmul__(self, other):
        self.log.append(other)
        return self


m = Matrix()
m @= 5
print(m.log, m @ 2)  # expect: [5] mat 2
d = {'n': 1}
d['n'] += 1
d['n'] *= 10
print(d)  # expect: {'n': 20}


class Box:
    v = 1


box = Box()
box.v += 1
print(box.v, Box.v)  # expect: 2 1
s = 'a'
s += 'b'
s *= 3
print(s)  # expect: ababab
t = (1,)
t += (2,)
print(t)  # expect: (1, 2)
