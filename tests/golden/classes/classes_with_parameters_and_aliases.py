import functools
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class C_is_none: __class_getitem__ = None
t(lambda: C_is_none[int])  # expect: TypeError type 'C_is_none' is not subscriptable
class C5: __class_getitem__ = 5
t(lambda: C5[int])  # expect: TypeError 'int' object is not callable
class C_too_few:
    @classmethod
    def __class_getitem__(cls): return 1
t(lambda: C_too_few[int])  # expect: TypeError C_too_few.__class_getitem__() takes 1 positional argument but 2 were given
class C_str:
    def __class_getitem__(cls, item): return 1
t(lambda: C_str()[int])  # expect: TypeError 'C_str' object is not subscriptable
class MRO:
    def __mro_entries__(self, b): return (int,)
t(lambda: type('B', (MRO(),), {}))  # expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
import types
t(lambda: types.new_class('B', (MRO(),), {})(3))  # expect: 3
class MyType(type): pass
t(lambda: MyType[int])  # expect: TypeError type 'MyType' is not subscriptable
t(lambda: type[int])  # expect: type[int]
t(lambda: functools.partialmethod[int])  # expect: functools.partialmethod[int]
l = list[int]
a = l()
l.append(a, 'foo')
print(a, l.__getitem__(a, 0), l.__len__(a), l.__contains__(a, 'foo'))  # expect: ['foo'] foo 1 True
t(lambda: l.__repr__(a)); t(lambda: l.__eq__(a, ['foo'])); t(lambda: l.__doc__ == list.__doc__)
# output:
#| ['foo']
#| True
#| True


t(lambda: hash(l) == hash(list[int])); t(lambda: l == list[int]); t(lambda: repr(l))
# output:
#| True
#| True
#| list[int]
t(lambda: dict[int,str].fromkeys('ab'))  # expect: {'a': None, 'b': None}
t(lambda: functools.partial[int]); t(lambda: functools.cached_property[int]); t(lambda: functools.singledispatchmethod[int])
# output:
#| functools.partial[int]
#| functools.cached_property[int]
#| TypeError type 'singledispatchmethod' is not subscriptable
class AL(list): __class_getitem__ = None
t(lambda: AL[int])  # expect: TypeError type 'AL' is not subscriptable
class AL2(list): pass
t(lambda: AL2[int])  # expect: __main__.AL2[int]
