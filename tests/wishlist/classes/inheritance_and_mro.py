class A:
    def who(self):
        return 'A'

    def chain(self):
        return ['A']


class B(A):
    def who(self):
        return 'B'

    def chain(self):
        return ['B'] + super().chain()


class C(A):
    def who(self):
        return 'C'

    def chain(self):
        return ['C'] + super().chain()


class D(B, C):
    def chain(self):
        return ['D'] + super().chain()


d = D()
print(d.who(), d.chain())  # expect: B ['D', 'B', 'C', 'A']
print(issubclass(D, A), isinstance(d, C), issubclass(B, C))  # expect: True True False


class E(C, B):
    pass


print(E().who(), E().chain())  # expect: C ['C', 'B', 'A']
try:
    class Bad(D, E):
        pass
except TypeError as error:
    print(error)
# output:
#| Cannot create a consistent method resolution
#| order (MRO) for bases B, C
try:
    class Twice(A, A):
        pass
except TypeError as error:
    print(error)  # expect: duplicate base class A
try:
    class NotClass(5):
        pass
except TypeError as error:
    print(error)  # expect: int() takes at most 2 arguments (3 given)
try:
    class Order(A, B):
        pass
except TypeError as error:
    print(error)
# output:
#| Cannot create a consistent method resolution
#| order (MRO) for bases A, B
