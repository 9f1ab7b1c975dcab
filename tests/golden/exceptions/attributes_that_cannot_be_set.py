import sys
class S: __slots__ = ("aaa",)
class I: pass
class RO:
    p = property(lambda s: 1)
    def m(self): pass
class T(S): pass
def f(): pass
i = I(); i.abc = 1
for code in (lambda: setattr(S(), "aab", 1), lambda: delattr(S(), "aab"), lambda: delattr(S(), "aaa"), lambda: delattr(i, "abd"), lambda: delattr(I, "abd"), lambda: setattr(1, "abd", 1), lambda: delattr(1, "real"), lambda: setattr(1, "real", 1), lambda: setattr(RO(), "p", 1), lambda: delattr(RO(), "p"), lambda: delattr(range(3), "start"), lambda: delattr(1j, "real"), lambda: delattr("a", "upper"), lambda: delattr(f, "__name__"), lambda: setattr([], "x", 1), lambda: setattr([], "append", 1), lambda: delattr([], "append"), lambda: delattr(f, "zz"), lambda: setattr(RO().m, "zz", 1), lambda: setattr(range(3), "start", 1), lambda: setattr(print, "x", 1), lambda: delattr(sys.modules if 0 else Exception(), "zz"), lambda: setattr(slice(1), "step", 2), lambda: setattr(None, "x", 1), lambda: setattr(super(T, T()), "x", 1), lambda: delattr(T(), "x"), lambda: delattr((x for x in []), "x"), lambda: setattr(object, "x", 1), lambda: setattr(object(), "x", 1), lambda: getattr(object(), "x")):
    try: code(); print("none")
    except Exception as e: print(type(e).__name__, e, getattr(e, "name", "-"))
# output:
#| AttributeError 'S' object has no attribute 'aab' None
#| AttributeError 'S' object has no attribute 'aab' None
#| AttributeError aaa None
#| AttributeError 'I' object has no attribute 'abd' None
#| AttributeError type object 'I' has no attribute 'abd' None
#| AttributeError 'int' object has no attribute 'abd' None
#| AttributeError attribute 'real' of 'int' objects is not writable None
#| AttributeError attribute 'real' of 'int' objects is not writable None
#| AttributeError property 'p' of 'RO' object has no setter None
#| AttributeError property 'p' of 'RO' object has no deleter None
#| AttributeError readonly attribute None
#| AttributeError readonly attribute None
#| AttributeError 'str' object attribute 'upper' is read-only None
#| TypeError __name__ must be set to a string object -
#| AttributeError 'list' object has no attribute 'x' None
#| AttributeError 'list' object attribute 'append' is read-only None
#| AttributeError 'list' object attribute 'append' is read-only None
#| AttributeError 'function' object has no attribute 'zz' None
#| AttributeError 'method' object has no attribute 'zz' None
#| AttributeError readonly attribute None
#| AttributeError 'builtin_function_or_method' object has no attribute 'x' None
#| AttributeError 'Exception' object has no attribute 'zz' None
#| AttributeError readonly attribute None
#| AttributeError 'NoneType' object has no attribute 'x' None
#| AttributeError 'super' object has no attribute 'x' None
#| AttributeError 'T' object has no attribute 'x' None
#| AttributeError 'generator' object has no attribute 'x' None
#| TypeError cannot set 'x' attribute of immutable type 'object' -
#| AttributeError 'object' object has no attribute 'x' None
#| AttributeError 'object' object has no attribute 'x' x
e = AttributeError("a"); print(e.name); e = AttributeError("a", name=None); print(e.name, NameError("x", name="n").name, ImportError("m", path="p").path)
# output:
#| None
#| None n p
class Sub(AttributeError): pass
print(Sub("q").name, Sub("q", name=4).name)  # expect: None 4
e = Sub("q", name=5); e.__init__("z"); print(e.name, e.args)  # expect: None ('z',)
s = S()
s.aab = 1  # raises: AttributeError: 'S' object has no attribute 'aab'
