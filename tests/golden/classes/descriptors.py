class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        print('set_name', owner.__name__, name)
        self.name = '_' + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return f'class access via {owner.__name__}'
        return getattr(obj, self.name, 'unset')

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f'{self.name[1:]} must be {self.kind.__name__}')
        setattr(obj, self.name, value)

    def __delete__(self, obj):
        print('delete', self.name)
        delattr(obj, self.name)


class Person:
    name = Typed(str)
    age = Typed(int)
# output:
#| set_name Person name
#| set_name Person age


p = Person()
print(p.name, Person.age)  # expect: unset class access via Person
p.name = 'Ann'
p.age = 5
print(p.name, p.age)  # expect: Ann 5
try:
    p.age = 'old'
except TypeError as error:
    print(error)  # expect: age must be int
del p.age  # expect: delete _age
print(p.age)  # expect: unset
vars(p)


class NonData:
    def __get__(self, obj, owner):
        return 'from descriptor'


class Data(NonData):
    def __set__(self, obj, value):
        raise AttributeError('read only')


class Holder:
    nondata = NonData()
    data = Data()


h = Holder()
h.nondata = 'instance wins'
print(h.nondata)  # expect: instance wins
try:
    h.data = 1
except AttributeError as error:
    print(error)  # expect: read only
print(h.data)  # expect: from descriptor


class Lazy:
    def __init__(self, f):
        self.f = f

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner):
        print('computing')
        value = self.f(obj)
        setattr(obj, self.name, value)
        return value


class Report:
    @Lazy
    def total(self):
        return 42


r = Report()
print(r.total, r.total)
# output:
#| computing
#| 42 42
