def dataclass_like(cls):
    fields = list(cls.__annotations__)

    def init(self, *args):
        for name, value in zip(fields, args):
            setattr(self, name, value)

    def rep(self):
        return f'{cls.__name__}({", ".join(f"{n}={getattr(self, n)!r}" for n in fields)})'
    cls.__init__ = init
    cls.__repr__ = rep
    return cls


@dataclass_like
class P:
    x: int
    y: str


print(P(1, 'a'))  # expect: P(x=1, y='a')


def make(name, n):
    class Made:
        size = n

        def who(self):
            return name, self.size
    Made.__name__ = name
    return Made


A, B = make('A', 1), make('B', 2)
print(A().who(), B().who(), A.__name__, A is B)  # expect: ('A', 1) ('B', 2) A False
