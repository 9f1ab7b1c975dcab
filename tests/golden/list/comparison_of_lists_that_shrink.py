class X:
    def __eq__(self, other):
        b.clear()
        return NotImplemented


class Y:
    def __eq__(self, other):
        a.clear()
        return NotImplemented


a, b = [X()], [Y()]
print(a == b)  # expect: True
a, b = [X()], [Y(), 1]
print(a == b, a != b)  # expect: False True
