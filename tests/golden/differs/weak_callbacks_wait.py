# differs: callbacks of weak references are called at `del` of a name and at gc.collect(), not before
import gc
import weakref


class Thing:
    pass


one = Thing()
reference = weakref.ref(one, lambda gone: print("gone"))
one = None
print("after", reference())  # expect: after None
gc.collect()                # expect: gone
