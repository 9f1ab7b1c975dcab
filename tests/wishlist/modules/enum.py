from enum import Enum, Flag, IntEnum, auto


class Color(Enum):
    RED = 1
    GREEN = 2
    ALIAS = 1


class Level(IntEnum):
    LOW = auto()
    HIGH = auto()


class Perm(Flag):
    R = auto()
    W = auto()


print(Color.RED, repr(Color.GREEN), Color(1), Color['GREEN'], Color.ALIAS is Color.RED, list(Color), Color.RED.name, Color.RED.value)
# output:
#| Color.RED <Color.GREEN: 2> Color.RED Color.GREEN True [<Color.RED: 1>, <Color.GREEN: 2>] RED 1
print(Level.HIGH > Level.LOW, Level.LOW + 1, Perm.R | Perm.W, Perm.R in (Perm.R | Perm.W))  # expect: True 2 Perm.R|W True
try:
    Color(9)
except ValueError as error:
    print(error)  # expect: 9 is not a valid Color
