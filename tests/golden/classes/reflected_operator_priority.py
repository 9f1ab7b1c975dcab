class Base:
    def __add__(self, o):
        return 'Base.__add__'

    def __radd__(self, o):
        return 'Base.__radd__'


class Sub(Base):
    def __radd__(self, o):
        return 'Sub.__radd__'


class Same(Base):
    pass


print(Base() + Sub(), Sub() + Base(), Base() + Same(), Base() + Base(), 1 + Base(), Base() + 1)
# output:
#| Sub.__radd__ Base.__add__ Base.__add__ Base.__add__ Base.__radd__ Base.__add__


class Declines:
    def __add__(self, o):
        print('add asked')
        return NotImplemented

    def __radd__(self, o):
        print('radd asked')
        return NotImplemented


class Other(Declines):
    pass


for left, right in ((Declines(), 1), (1, Declines()), (Declines(), Declines()), (Declines(), Other())):
    try:
        left + right
    except TypeError as error:
        print(error)
# output:
#| add asked
#| unsupported operand type(s) for +: 'Declines' and 'int'
#| radd asked
#| unsupported operand type(s) for +: 'int' and 'Declines'
#| add asked
#| unsupported operand type(s) for +: 'Declines' and 'Declines'
#| add asked
#| radd asked
#| unsupported operand type(s) for +: 'Declines' and 'Other'


class IntLike(int):
    def __radd__(self, o):
        return 'IntLike first'


print(1 + IntLike(2), IntLike(2) + 1)  # expect: IntLike first 3
