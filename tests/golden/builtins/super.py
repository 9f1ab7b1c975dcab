class A:
    def hi(self):
        return 'A'
    @classmethod
    def c(cls):
        return 'A.' + cls.__name__
class B(A):
    def hi(self):
        return 'B' + super().hi()
    @classmethod
    def c(cls):
        return 'B>' + super().c()
    def old(self):
        return super(B, self).hi()
    def missing(self):
        return super().nope
class C(B):
    def hi(self):
        return 'C' + super().hi()
print(C().hi(), C.c(), C().old())  # expect: CBA B>A.C A
try:
    C().missing()
except AttributeError as error:
    print(error)  # expect: 'super' object has no attribute 'nope'
try:
    super()
except RuntimeError as error:
    print(error)  # expect: super(): no arguments
try:
    super(B, A()).hi()
except TypeError as error:
    print(error)  # expect: super(type, obj): obj must be an instance or subtype of type
try:
    super(5, 5)
except TypeError as error:
    print(error)  # expect: super() argument 1 must be a type, not int
def loose():
    return super()
try:
    loose()
except RuntimeError as error:
    print(error)  # expect: super(): no arguments
print(repr(super(B, C()).hi()))  # expect: 'A'
