import gc
import weakref


class Thing:
    def method(self):
        return "method"


one = Thing()
first = weakref.ref(one, lambda gone: print("first", gone() is None))
second = weakref.ref(one, lambda gone: print("second", gone() is None))
del one
# output:
#| second True
#| first True
print("after")  # expect: after

two = Thing()
end = weakref.finalize(two, print, "finalized", 2, sep=": ")
print(end.alive)  # expect: True
del two  # expect: finalized: 2
print(end.alive, end())  # expect: False None

three = Thing()
end = weakref.finalize(three, print, "by hand")
end()  # expect: by hand
del three
print(end.alive)  # expect: False

four = Thing()
bound = weakref.WeakMethod(four.method, lambda gone: print("no method"))
print(bound()())  # expect: method
del four  # expect: no method
print(bound())  # expect: None

five = Thing()
five.own = five
weakref.finalize(five, print, "the cycle is gone")
del five
gc.collect()  # expect: the cycle is gone

six = Thing()
unheard = weakref.ref(six, lambda gone: print("nobody holds this reference"))
del unheard
del six
print("end")  # expect: end
