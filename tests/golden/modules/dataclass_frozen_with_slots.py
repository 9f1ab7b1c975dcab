# Setting what is no field of a frozen class with slots is refused by the class it was made of
from dataclasses import dataclass, field, make_dataclass, KW_ONLY, FrozenInstanceError
@dataclass(frozen=True, slots=True)
class A:
    x: int
    y: list = field(default_factory=list)
class B(A):
    pass
@dataclass(frozen=True, slots=True)
class C(A):
    z: int = 3
@dataclass(frozen=True)
class D:
    x: int = 1
class E(D): pass
@dataclass(slots=True)
class F: x: int = 2
for make in (lambda: A(1), lambda: B(1), lambda: C(1), lambda: D(), lambda: E(), lambda: F()):
    o = make()
    for name in ("x", "y", "z", "w"):
        for act in (lambda: setattr(o, name, 5), lambda: delattr(o, name)):
            try: act(); print(type(o).__name__, name, "done", getattr(o, name, None))
            except Exception as e: print(type(o).__name__, name, type(e).__name__, e)
# output:
#| A x FrozenInstanceError cannot assign to field 'x'
#| A x FrozenInstanceError cannot delete field 'x'
#| A y FrozenInstanceError cannot assign to field 'y'
#| A y FrozenInstanceError cannot delete field 'y'
#| A z TypeError super(type, obj): obj must be an instance or subtype of type
#| A z TypeError super(type, obj): obj must be an instance or subtype of type
#| A w TypeError super(type, obj): obj must be an instance or subtype of type
#| A w TypeError super(type, obj): obj must be an instance or subtype of type
#| B x FrozenInstanceError cannot assign to field 'x'
#| B x FrozenInstanceError cannot delete field 'x'
#| B y FrozenInstanceError cannot assign to field 'y'
#| B y FrozenInstanceError cannot delete field 'y'
#| B z TypeError super(type, obj): obj must be an instance or subtype of type
#| B z TypeError super(type, obj): obj must be an instance or subtype of type
#| B w TypeError super(type, obj): obj must be an instance or subtype of type
#| B w TypeError super(type, obj): obj must be an instance or subtype of type
#| C x FrozenInstanceError cannot assign to field 'x'
#| C x FrozenInstanceError cannot delete field 'x'
#| C y FrozenInstanceError cannot assign to field 'y'
#| C y FrozenInstanceError cannot delete field 'y'
#| C z FrozenInstanceError cannot assign to field 'z'
#| C z FrozenInstanceError cannot delete field 'z'
#| C w TypeError super(type, obj): obj must be an instance or subtype of type
#| C w TypeError super(type, obj): obj must be an instance or subtype of type
#| D x FrozenInstanceError cannot assign to field 'x'
#| D x FrozenInstanceError cannot delete field 'x'
#| D y FrozenInstanceError cannot assign to field 'y'
#| D y FrozenInstanceError cannot delete field 'y'
#| D z FrozenInstanceError cannot assign to field 'z'
#| D z FrozenInstanceError cannot delete field 'z'
#| D w FrozenInstanceError cannot assign to field 'w'
#| D w FrozenInstanceError cannot delete field 'w'
#| E x FrozenInstanceError cannot assign to field 'x'
#| E x FrozenInstanceError cannot delete field 'x'
#| E y done 5
#| E y done None
#| E z done 5
#| E z done None
#| E w done 5
#| E w done None
#| F x done 5
#| F x done None
#| F y AttributeError 'F' object has no attribute 'y'
#| F y AttributeError 'F' object has no attribute 'y'
#| F z AttributeError 'F' object has no attribute 'z'
#| F z AttributeError 'F' object has no attribute 'z'
#| F w AttributeError 'F' object has no attribute 'w'
#| F w AttributeError 'F' object has no attribute 'w'
