class classproperty(property):
    def __get__(self, instance, owner=None):
        return self.fget(owner)


class Checked(property):
    def __get__(self, instance, owner=None):
        if instance is None:
            return 'on the class'
        return ('got', super().__get__(instance, owner))

    def __set__(self, instance, value):
        print('setting', value)
        super().__set__(instance, value)

    def __delete__(self, instance):
        print('deleting')


class A:
    _size = 1

    @classproperty
    def label(cls):
        return cls.__name__.lower()

    @Checked
    def size(self):
        return self._size

    @size.setter
    def size(self, value):
        self._size = value


print(A.label, A().label, A.size)  # expect: a a on the class
a = A()
for _ in range(3):
    a.size = a.size[1] + 1
# output:
#| setting 2
#| setting 3
#| setting 4
print(a.size, getattr(a, 'size'), vars(a))  # expect: ('got', 4) ('got', 4) {'_size': 4}
del a.size  # expect: deleting
try:
    Checked(None).__get__(a)
except AttributeError as e:
    print(e)  # expect: property of 'A' object has no getter
