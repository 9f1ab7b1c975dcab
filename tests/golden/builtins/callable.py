def f(): pass
class C:
    pass
class D:
    def __call__(self):
        return 1
print(callable(f), callable(C), callable(C()), callable(D()), callable(len), callable(1), callable(lambda: 1), callable([].append), callable(None))  # expect: True True False True True False True True False
print(D()())  # expect: 1
c = C()
c.__call__ = lambda: 1
print(callable(c))  # expect: False
try:
    C()()
except TypeError as error:
    print(error)  # expect: 'C' object is not callable
try:
    callable()
except TypeError as error:
    print(error)  # expect: callable() takes exactly one argument (0 given)
