print(True and False, True or False, not True, True + True, True * 5, -True, ~True)  # expect: False True False 2 5 -1 -2
print(True & False, True | False, True ^ True, False < True, True == 1, True is True)  # expect: False True False True True True
print(type(True + 1).__name__, type(True & 1).__name__, type(True & False).__name__)  # expect: int int bool
print(int(True), float(True), str(True), repr(False), f'{True}', f'{True:d}', f'{True:>6}')  # expect: 1 1.0 True False True 1      1
print(repr(['no', 'yes'][True]))  # expect: 'yes'
print(sum([True, True, False]))  # expect: 2
print(hash(True), isinstance(True, int), issubclass(bool, int))  # expect: 1 True True
