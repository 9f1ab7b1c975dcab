x = []
y = x
print(id(x) == id(y), id(x) == id([]), type(id(x)).__name__, id(None) == id(None))  # expect: True False int True
try:
    id()
except TypeError as error:
    print(error)  # expect: id() takes exactly one argument (0 given)
