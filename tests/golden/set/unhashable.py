try:
    {set()}
except TypeError as error:
    print(error)  # expect: unhashable type: 'set'
try:
    hash({1})
except TypeError as error:
    print(error)  # expect: unhashable type: 'set'
try:
    {[]}
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'
try:
    {{}}
except TypeError as error:
    print(error)  # expect: unhashable type: 'dict'
