try:
    {[]: 1}
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'
try:
    {{}: 1}
except TypeError as error:
    print(error)  # expect: unhashable type: 'dict'
try:
    {set(): 1}
except TypeError as error:
    print(error)  # expect: unhashable type: 'set'
try:
    hash({})
except TypeError as error:
    print(error)  # expect: unhashable type: 'dict'
d = {}
try:
    d[{}] = 1
except TypeError as error:
    print(error)  # expect: unhashable type: 'dict'
try:
    d.get({})
except TypeError as error:
    print(error)  # expect: unhashable type: 'dict'
try:
    {} in {}
except TypeError as error:
    print(error)  # expect: unhashable type: 'dict'
