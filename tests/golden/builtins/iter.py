it = iter([1, 2])
print(next(it), next(it), next(it, 'end'))  # expect: 1 2 end
print(iter(it) is it)  # expect: True
try:
    iter(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    iter(None)
except TypeError as error:
    print(error)  # expect: 'NoneType' object is not iterable
class Seq:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError(i)
        return i * 10
print(list(Seq()), list(iter(Seq())), 20 in Seq(), sum(Seq()))  # expect: [0, 10, 20] [0, 10, 20] True 30
values = iter('abcSTOPdef')
print(repr(''.join(iter(lambda: next(values), 'S'))))  # expect: 'abc'
print(list(iter([3, 2, 1].pop, 2)))  # expect: [1]
try:
    iter(5, 5)
except TypeError as error:
    print(error)  # expect: iter(v, w): v must be callable
try:
    iter()
except TypeError as error:
    print(error)  # expect: iter expected at least 1 argument, got 0
class NotIter:
    def __iter__(self):
        return 5
try:
    iter(NotIter())
except TypeError as error:
    print(error)  # expect: iter() returned non-iterator of type 'int'
try:
    for x in NotIter():
        pass
except TypeError as error:
    print(error)  # expect: iter() returned non-iterator of type 'int'
class NoIter:
    __iter__ = None
    def __getitem__(self, i):
        return i
try:
    iter(NoIter())
except TypeError as error:
    print(error)  # expect: 'NoIter' object is not iterable
