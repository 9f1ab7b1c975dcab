import inspect
class Base:
    __slots__ = ('none',)
    def f(self): "How f is."
    @property
    def p(self): "What p is."
    @classmethod
    def c(cls): "  Of the class.  "
class Derived(Base):
    def f(self): ...
    @property
    def p(self): ...
    @classmethod
    def c(cls): ...
print(inspect.getdoc(Derived.f), inspect.getdoc(Derived().f), inspect.getdoc(Derived.p), inspect.getdoc(Derived.c))
# output:
#| How f is. How f is. What p is. Of the class.  
print(inspect.getdoc(Base.none), inspect.getdoc(Derived))  # expect: None None
def alone(): ...
def inner():
    class Local(Base):
        def f(self): ...
    return Local.f
print(inspect.getdoc(alone), inspect.getdoc(inner()))  # expect: None None
