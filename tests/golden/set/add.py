s = {1}
s.add(2)
s.add(1)
s.add((1, 2))
print(len(s))  # expect: 3
try:
    s.add([])
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'
try:
    s.add()
except TypeError as error:
    print(error)  # expect: set.add() takes exactly one argument (0 given)
