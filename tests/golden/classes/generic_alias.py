print(list[int])  # expect: list[int]
print(dict[str, int])  # expect: dict[str, int]
print(tuple[int, ...])  # expect: tuple[int, ...]
print(list[int]())  # expect: []
print(dict[str, int](a=1))  # expect: {'a': 1}
class Box:
    def __class_getitem__(cls, item):
        return (cls.__name__, item)
print(Box[int], Box['a', 1])  # expect: ('Box', <class 'int'>) ('Box', ('a', 1))
print(int | str)  # expect: int | str
print(int | None)  # expect: int | None
print(list[int] | None)  # expect: list[int] | None
print(int | str == str | int)  # expect: True
print(isinstance(5, int | str))  # expect: True
try:
    int | 5
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for |: 'type' and 'int'
try:
    5[int]
except TypeError as error:
    print(error)  # expect: 'int' object is not subscriptable
try:
    int[str]
except TypeError as error:
    print(error)  # expect: type 'int' is not subscriptable
print(type[int])  # expect: type[int]
