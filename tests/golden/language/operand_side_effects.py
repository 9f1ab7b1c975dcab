# A name read first keeps its value, whatever an operand does later.
x = 1


def change():
    global x
    x = 100
    return 10


print(x + change())  # expect: 11
x = 1
print(change() + x)  # expect: 110
x = 1
print([x, change(), x])  # expect: [1, 10, 100]
x = 1
print(x < change() < x)  # expect: True
x = [1]


def grow():
    x.append(2)
    return [3]


print(x + grow())  # expect: [1, 2, 3]


def local():
    v = 1

    def set_v():
        nonlocal v
        v = 50
        return 5
    return v + set_v() + v


print(local())  # expect: 56


def walrus():
    y = 1
    return y + (y := 10) + y


print(walrus())  # expect: 21
x = 2
print((x, change(), x), f'{x} {change()}')  # expect: (2, 10, 100) 100 10
d = {'k': 1}


def pop():
    return d.pop('k')


print(d['k'] + pop() + len(d))  # expect: 2


class Obj:
    n = 1

    def set(self, v):
        self.n = v
        return v


o = Obj()
print(o.n + o.set(5) * o.n)  # expect: 26
o.n += o.set(100)
print(o.n)  # expect: 105
