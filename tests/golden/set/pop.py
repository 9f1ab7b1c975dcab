s = {5}
print(s.pop())  # expect: 5
try:
    s.pop()
except KeyError as error:
    print(repr(error))  # expect: KeyError('pop from an empty set')
try:
    s.pop(1)
except TypeError as error:
    print(error)  # expect: set.pop() takes no arguments (1 given)
