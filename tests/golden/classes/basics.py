class Dog:
    kind = 'canine'
    count = 0

    def __init__(self, name, age=1):
        self.name = name
        self.age = age
        Dog.count += 1

    def bark(self, times=1):
        return ' '.join([self.name + '!'] * times)

    def birthday(self):
        self.age += 1
        return self


a, b = Dog('Rex'), Dog('Fido', age=3)
print(a.bark(), b.bark(2), a.birthday().birthday().age, Dog.count, a.kind)  # expect: Rex! Fido! Fido! 3 2 canine
a.kind = 'special'
print(a.kind, b.kind, Dog.kind, vars(a))  # expect: special canine canine {'name': 'Rex', 'age': 3, 'kind': 'special'}
Dog.speak = lambda self: self.name + ' speaks'
print(b.speak(), Dog.bark(b), type(a).__name__, isinstance(a, Dog))  # expect: Fido speaks Fido! Dog True
method = a.bark
print(method(3), method.__name__)  # expect: Rex! Rex! Rex! bark
try:
    a.fly()
except AttributeError as error:
    print(error)  # expect: 'Dog' object has no attribute 'fly'
try:
    Dog.nothing
except AttributeError as error:
    print(error)  # expect: type object 'Dog' has no attribute 'nothing'
try:
    Dog()
except TypeError as error:
    print(error)  # expect: Dog.__init__() missing 1 required positional argument: 'name'
del a.kind
print(a.kind)  # expect: canine
try:
    del a.kind
except AttributeError as error:
    print(error)  # expect: 'Dog' object has no attribute 'kind'
