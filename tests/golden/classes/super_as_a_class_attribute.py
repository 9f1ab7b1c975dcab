def t(f, *a):
    try: print(repr(f(*a)).split(' at 0x')[0])
    except BaseException as e: print(type(e).__name__, e)
class A:
    def meth(self, a): return "A(%r)" % a
class C(A):
    def meth(self, a): return "C(%r)" % a + self.__super.meth(a)
C._C__super = super(C)
t(C().meth, 3)  # expect: 'C(3)A(3)'
class E(C): pass
class F(E): pass
t(lambda: super(F).__get__(12))  # expect: TypeError super(type, obj): obj must be an instance or subtype of type
t(lambda: super(F).__get__(A()))  # expect: TypeError super(type, obj): obj must be an instance or subtype of type
t(lambda: super(F).__get__(F()).meth(1))  # expect: 'C(1)A(1)'
t(lambda: super(A, 42)); t(lambda: super(E, C()))
# output:
#| TypeError super(type, obj): obj must be an instance or subtype of type
#| TypeError super(type, obj): obj must be an instance or subtype of type
class DDbase:
    def getx(self): return 42
    x = property(getx)
class DDsub(DDbase):
    def getx(self): return 'hello'
    x = property(getx)
dd = DDsub()
t(lambda: dd.x); t(lambda: super(DDsub, dd).x)
# output:
#| 'hello'
#| 42
class Base:
    aProp = property(lambda self: 'foo')
class Sub(Base):
    @classmethod
    def test(klass): return super(Sub, klass).aProp
t(lambda: type(Sub.test()))  # expect: <class 'property'>
class Base2:
    def __repr__(self): return 'B'
class S2(Base2):
    def x(self): return super()
t(lambda: repr(S2().x()))  # expect: "<super: <class 'S2'>, <S2 object>>"
t(lambda: str(super(S2)))  # expect: "<super: <class 'S2'>, NULL>"
t(lambda: super(S2).meth)  # expect: AttributeError 'super' object has no attribute 'meth'
t(lambda: super(S2, S2()).zork)  # expect: AttributeError 'super' object has no attribute 'zork'
t(lambda: super(S2, S2).zork)  # expect: AttributeError 'super' object has no attribute 'zork'
def s(): super(S2, S2()).x = 5
t(s)  # expect: AttributeError 'super' object has no attribute 'x'
