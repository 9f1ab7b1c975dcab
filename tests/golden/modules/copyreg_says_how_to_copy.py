import copy
import copyreg


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


def reduced(point):
    print("reduced", point.x, point.y)
    return Point, (point.x, point.y)


copyreg.pickle(Point, reduced, Point)
one = Point([1], 2)
two = copy.copy(one)  # expect: reduced [1] 2
three = copy.deepcopy(one)  # expect: reduced [1] 2
print(two.x is one.x, three.x is one.x, three.x, Point in copyreg.dispatch_table)  # expect: True False [1] True
print(copyreg.pickle_complex(1 + 2j), copyreg.dispatch_table[complex](3j))
# output:
#| (<class 'complex'>, (1.0, 2.0)) (<class 'complex'>, (0.0, 3.0))
for wrong in [lambda: copyreg.pickle(Point, 1), lambda: copyreg.pickle(Point, reduced, 1),
              lambda: copyreg.constructor(1), lambda: copyreg.add_extension("m", "n", 0),
              lambda: copyreg.add_extension("m", "n", 1 << 31), lambda: copyreg.remove_extension("m", "n", 5),
              lambda: copyreg.add_extension("m", "n", "x")]:
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# output:
#| TypeError reduction functions must be callable
#| TypeError constructors must be callable
#| TypeError constructors must be callable
#| ValueError code out of range
#| ValueError code out of range
#| ValueError key ('m', 'n') is not registered with code 5
#| ValueError invalid literal for int() with base 10: 'x'
copyreg.add_extension("m", "n", 7)
copyreg.add_extension("m", "n", 7)
for name, code in [("n", 8), ("other", 7)]:
    try:
        copyreg.add_extension("m", name, code)
    except ValueError as error:
        print(error)
# output:
#| key ('m', 'n') is already registered with code 7
#| code 7 is already in use for key ('m', 'n')
copyreg.remove_extension("m", "n", 7)
copyreg.clear_extension_cache()
