class Plugin:
    registry = []

    def __init_subclass__(cls, /, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        print('subclass', cls.__name__, tag)
        cls.tag = tag
        Plugin.registry.append(cls.__name__)


class A(Plugin, tag='a'):
    pass
# output:
#| subclass A a


class B(A):
    pass
# output:
#| subclass B None


print(Plugin.registry, A.tag, B.tag)  # expect: ['A', 'B'] a None
try:
    class C(Plugin, nope=1):
        pass
except TypeError as error:
    print(error)  # expect: C.__init_subclass__() takes no keyword arguments
try:
    class D(x=1):
        pass
except TypeError as error:
    print(error)  # expect: D.__init_subclass__() takes no keyword arguments
