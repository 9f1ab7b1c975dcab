print(bool(), bool(0), bool(1), bool(''), bool('a'), bool([]), bool([0]), bool(None), bool(0.0), bool(0j), bool({}), bool(()))
# output:
#| False False True False True False True False False False False False
try:
    bool(1, 2)
except TypeError as error:
    print(error)  # expect: bool expected at most 1 argument, got 2
try:
    bool(x=1)
except TypeError as error:
    print(error)  # expect: bool() takes no keyword arguments
class Empty:
    def __len__(self):
        return 0
print(bool(Empty()))  # expect: False
class No:
    def __bool__(self):
        return False
print(bool(No()), not No())  # expect: False True
class Bad:
    def __bool__(self):
        return 1
try:
    bool(Bad())
except TypeError as error:
    print(error)  # expect: __bool__ should return bool, returned int
class BadLen:
    def __len__(self):
        return -1
try:
    bool(BadLen())
except ValueError as error:
    print(error)  # expect: __len__() should return >= 0
class StrLen:
    def __len__(self):
        return 'x'
try:
    bool(StrLen())
except TypeError as error:
    print(error)  # expect: 'str' object cannot be interpreted as an integer
try:
    if Bad(): pass
except TypeError as error:
    print(error)  # expect: __bool__ should return bool, returned int
