class Base:
    def __init__(self, **kwargs):
        assert not kwargs, kwargs
        print('Base')


class Named(Base):
    def __init__(self, name, **kwargs):
        super().__init__(**kwargs)
        self.name = name
        print('Named')


class Sized(Base):
    def __init__(self, size, **kwargs):
        super().__init__(**kwargs)
        self.size = size
        print('Sized')


class Thing(Named, Sized):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        print('Thing')


t = Thing(name='n', size=3)
# output:
#| Base
#| Sized
#| Named
#| Thing
print(t.name, t.size)  # expect: n 3
