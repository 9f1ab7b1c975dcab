class A:
    shared = 1
    def method(self): pass
class B(A):
    other = 2
b = B()
b.own = 3
print([n for n in dir(b) if not n.startswith('_')])  # expect: ['method', 'other', 'own', 'shared']
print([n for n in dir(B) if not n.startswith('_')])  # expect: ['method', 'other', 'shared']
x = 1
print('x' in dir(), 'append' in dir([]), 'upper' in dir(str))  # expect: True True True
class C:
    def __dir__(self):
        return ['z', 'a']
print(dir(C()))  # expect: ['a', 'z']
def f():
    q = 1
    return dir()
print(f())  # expect: ['q']
