s = {1, 2}
s.discard(1)
s.discard(9)
print(s)  # expect: {2}
try:
    s.discard([])
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'
