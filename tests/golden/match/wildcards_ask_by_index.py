from collections.abc import Sequence


class Seq(Sequence):
    def __init__(self, length):
        self.length = length

    def __getitem__(self, index):
        print('item', index)
        if index >= self.length:
            raise IndexError(index)
        return index

    def __len__(self):
        print('len')
        return self.length


class Items(list):
    def __len__(self):
        print('len of items')
        return super().__len__()

    def __getitem__(self, index):
        print('item of items', index)
        return super().__getitem__(index)

    def __iter__(self):
        print('iter')
        return super().__iter__()


def kinds(subject):
    match subject:
        case [0, 7, *_]:
            print('a')
        case [_, _, *_, 41]:
            print('b')
        case [_, _, _]:
            print('c')
        case [*_, 2]:
            print('d')
        case [_, _]:
            print('e')
        case [*_]:
            print('f')
    match subject:
        case [first, *_, last]:
            print(first, last)
    match subject:
        case [first, *rest]:
            print(first, len(rest))
    match subject:
        case [*_]:
            print('any')


big = range(1 << 40)
match big:
    case x, y, *_:
        print(x, y)  # expect: 0 1
match big:
    case x, *_, y:
        print(x, y)  # expect: 0 1099511627775
match big:
    case [*_, x, y]:
        print(x, y)  # expect: 1099511627774 1099511627775
match big:
    case [_, _]:
        print('two')
    case [*_]:
        print('some')  # expect: some
kinds(Seq(42))
# output:
#| len
#| item 0
#| item 1
#| len
#| len
#| item 41
#| b
#| len
#| item 0
#| len
#| item 41
#| 0 41
#| len
#| item 0
#| item 1
#| item 2
#| item 3
#| item 4
#| item 5
#| item 6
#| item 7
#| item 8
#| item 9
#| item 10
#| item 11
#| item 12
#| item 13
#| item 14
#| item 15
#| item 16
#| item 17
#| item 18
#| item 19
#| item 20
#| item 21
#| item 22
#| item 23
#| item 24
#| item 25
#| item 26
#| item 27
#| item 28
#| item 29
#| item 30
#| item 31
#| item 32
#| item 33
#| item 34
#| item 35
#| item 36
#| item 37
#| item 38
#| item 39
#| item 40
#| item 41
#| item 42
#| 0 41
#| any
kinds(Seq(3))
# output:
#| len
#| item 0
#| item 1
#| len
#| len
#| item 2
#| len
#| c
#| len
#| item 0
#| len
#| item 2
#| 0 2
#| len
#| item 0
#| item 1
#| item 2
#| item 3
#| 0 2
#| any
kinds(Seq(2))
# output:
#| len
#| item 0
#| item 1
#| len
#| len
#| len
#| len
#| item 1
#| len
#| e
#| len
#| item 0
#| len
#| item 1
#| 0 1
#| len
#| item 0
#| item 1
#| item 2
#| 0 1
#| any
kinds(Seq(0))
# output:
#| len
#| len
#| len
#| len
#| len
#| f
#| len
#| len
#| any
kinds(Items([0, 2, 3]))
# output:
#| len of items
#| item of items 0
#| item of items 1
#| len of items
#| len of items
#| item of items 2
#| len of items
#| c
#| len of items
#| item of items 0
#| len of items
#| item of items 2
#| 0 3
#| len of items
#| iter
#| 0 2
#| any
kinds([5, 6, 2])
# output:
#| c
#| 5 2
#| 5 2
#| any
kinds((0, 7))
# output:
#| a
#| 0 7
#| 0 1
#| any
kinds('no')


class Short(Sequence):
    def __len__(self):
        return 5

    def __getitem__(self, index):
        raise IndexError('short')


try:
    match Short():
        case [a, *_]:
            print(a)
except IndexError as error:
    print('IndexError', error)  # expect: IndexError short
