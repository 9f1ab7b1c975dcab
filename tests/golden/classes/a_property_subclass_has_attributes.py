class P(property):
    def __set_name__(self, owner, name):
        self.label = name


class C:
    x = P(lambda self: 1)


print(vars(C)['x'].label, C().x)  # expect: x 1
p = P()
p.foo = [3]
print(p.foo, p.getter(None) is p)  # expect: [3] False
