"""What `inspect.isabstract` says within `__init_subclass__`, before `ABCMeta` has looked."""
import abc, inspect
class Base(abc.ABC):
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        print(cls.__name__, inspect.isabstract(cls))
    @abc.abstractmethod
    def a(self): ...
    @property
    @abc.abstractmethod
    def b(self): ...
class Half(Base):
    def a(self): ...
# output:
#| Half True
class Whole(Half):
    b = 3
# output:
#| Whole False
class New(Whole):
    @classmethod
    @abc.abstractmethod
    def c(cls): ...
# output:
#| New True
class Plain(Base):
    def a(self): ...
    def b(self): ...
# output:
#| Plain False
print([inspect.isabstract(c) for c in (Base, Half, Whole, New, Plain, abc.ABC, int, object)], inspect.isabstract(3))  # expect: [True, True, False, True, False, False, False, False] False
class Other:
    def __init_subclass__(cls): print(cls.__name__, inspect.isabstract(cls))
class Kid(Other):
    @abc.abstractmethod
    def x(self): ...
# output:
#| Kid False
