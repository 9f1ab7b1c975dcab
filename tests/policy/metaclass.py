# What a class means is not the program's to change.
class Meta(type): pass
class A(metaclass=Meta): pass                # reject: metaclass
class B(A, metaclass=lambda *a: 1): pass     # reject: metaclass
class C(A, key=1, other=2): pass
f = dict(metaclass=1)
import abc, enum
class D(metaclass=abc.ABCMeta): pass
class E(metaclass=enum.EnumMeta): pass
