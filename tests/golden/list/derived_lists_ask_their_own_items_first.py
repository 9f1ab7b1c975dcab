# What derives from the left operand's type is asked first, and compares its own items with the other's.
class Always:
    def __eq__(self, other): return True
class Never:
    def __eq__(self, other): pass
class Items(list): pass
class Pair(tuple): pass
class Table(dict): pass
print([Never()] == [Always()], [Always()] == [Never()])  # expect: False True
print([Never()] == Items([Always()]), Items([Always()]) == [Never()], Items([Never()]) == [Always()], [Never()] != Items([Always()]))  # expect: True True False False
print((Never(),) == Pair((Always(),)), (Never(),) != Pair((Always(),)), Pair((Never(),)) == Pair((Always(),)))  # expect: True False False
print({1: Never()} == Table({1: Always()}), {1: Always()} == Table({1: Never()}))  # expect: True False
print([1, 2] < Items([1, 3]), [1, 2] >= Items([1, 3]), Items([2]) > [1, 5])  # expect: True False True
try:
    [1] < Pair((1,))
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'list' and 'Pair'
