d = {'a': 1}
alias = d
d.clear()
print(d, alias)  # expect: {} {}
try:
    d.clear(1)
except TypeError as error:
    print(error)  # expect: dict.clear() takes no arguments (1 given)
