print(len(''), len([1]), len({}), len((1, 2)), len(range(5)), len({1}), len(b'ab'), len({}.keys()))  # expect: 0 1 0 2 5 1 2 0
class L:
    def __len__(self):
        return 7
print(len(L()))  # expect: 7
try:
    len(5)
except TypeError as error:
    print(error)  # expect: object of type 'int' has no len()
try:
    len(None)
except TypeError as error:
    print(error)  # expect: object of type 'NoneType' has no len()
try:
    len(x for x in 'a')
except TypeError as error:
    print(error)  # expect: object of type 'generator' has no len()
try:
    len()
except TypeError as error:
    print(error)  # expect: len() takes exactly one argument (0 given)
try:
    len([], [])
except TypeError as error:
    print(error)  # expect: len() takes exactly one argument (2 given)
try:
    len(obj=[])
except TypeError as error:
    print(error)  # expect: len() takes no keyword arguments
class Neg:
    def __len__(self):
        return -1
try:
    len(Neg())
except ValueError as error:
    print(error)  # expect: __len__() should return >= 0
class Flt:
    def __len__(self):
        return 1.5
try:
    len(Flt())
except TypeError as error:
    print(error)  # expect: 'float' object cannot be interpreted as an integer
class Big:
    def __len__(self):
        return 2 ** 70
try:
    len(Big())
except OverflowError as error:
    print(error)  # expect: cannot fit 'int' into an index-sized integer
class Idx:
    def __len__(self):
        return True
print(len(Idx()))  # expect: 1
try:
    len(int)
except TypeError as error:
    print(error)  # expect: object of type 'type' has no len()
