print(hash((1, 2)) == hash((1, 2)), hash((1, 2)) == hash((2, 1)))  # expect: True False
print(hash(()), hash((1,)), hash((1, 2, 3)), hash((1.0, True)))
# output:
#| 5740354900026072187 -6644214454873602895 529344067295497451 8389048192121911274
print(repr({(1, 2): 'x'}[1, 2]))  # expect: 'x'
try:
    {(1, [2]): 'x'}
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'
try:
    hash(([],))
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'
