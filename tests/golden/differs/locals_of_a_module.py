# differs: what is written to the copy is not a variable
locals()['x'] = 1
try:
    print(x)
except NameError as e:
    print(e)                                     # expect: name 'x' is not defined
