# differs: the library is another one
import enum
import traceback
from dataclasses import dataclass


class Colour(enum.Enum):
    RED = 1


@dataclass
class Point:
    x: int

    def __post_init__(self):
        raise ValueError(self.x)


for make in Colour, Point:
    try:
        make(5)
    except ValueError:
        for line in traceback.format_exc().splitlines():
            if line.startswith('  File'):
                print(line.partition('"')[2].rpartition('"')[0].rpartition('/')[2], line.rpartition(' ')[2])
# output:
#| frames_of_the_library.py <module>
#| enum.py __call__
#| enum.py __new__
#| frames_of_the_library.py <module>
#| frames_of_the_library.py __post_init__
