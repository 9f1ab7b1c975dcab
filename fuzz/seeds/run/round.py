print(round(2.5), round(3.567, 2), round(1234, -2), round(1250, -2), round(1350, -2), round(-2.5), round(5), round(5, 3), round(True), round(2.0))  # expect: 2 3.57 1200 1200 1400 -2 5 5 1 2
class R:
    def __round__(self, n=None):
        return ('rounded', n)
print(round(R()), round(R(), 2))  # expect: ('rounded', None) ('rounded', 2)
try:
    round('a')
except TypeError as error:
    print(error)  # expect: type str doesn't define __round__ method
try:
    round(1.5, 'a')
except TypeError as error:
    print(error)  # expect: 'str' object cannot be interpreted as an integer
try:
    round()
except TypeError as error:
    print(error)  # expect: round() missing required argument 'number' (pos 1)
try:
    round(1, 2, 3)
except TypeError as error:
    print(error)  # expect: round() takes at most 2 arguments (3 given)
print(round(1.5, None))  # expect: 2
try:
    round([])
except TypeError as error:
    print(error)  # expect: type list doesn't define __round__ method
