class A:
    def f(self):
        return 'A.f'

    @property
    def p(self):
        return 'A.p'

    @staticmethod
    def s():
        return 'A.s'

    x = 'A.x'


class B(A):
    def f(self):
        def inner():
            return super(B, self).f()
        return inner() + ' ' + (lambda: super(B, self).f())()

    @property
    def p(self):
        return 'B' + super().p

    @staticmethod
    def s():
        return 'B' + A.s()

    def look(self):
        return super().x

    def listed(self):
        parent = super()
        return [parent.f() for _ in range(2)]


b = B()
print(b.f(), b.p, B.s(), b.look(), b.listed())  # expect: A.f A.f BA.p BA.s A.x ['A.f', 'A.f']


class C(A):
    def f(self):
        try:
            return [super().f() for _ in range(1)]
        except TypeError as error:
            return str(error)

    def rebound(self):
        self = 5
        try:
            return super().f()
        except TypeError as error:
            return str(error)


print(C().f())  # expect: super(type, obj): obj must be an instance or subtype of type
print(C().rebound())  # expect: super(type, obj): obj must be an instance or subtype of type
