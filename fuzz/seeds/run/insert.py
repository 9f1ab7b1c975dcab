items = [1, 2, 3]
items.insert(0, 'first')
items.insert(100, 'last')
items.insert(-1, 'before last')
items.insert(-100, 'very first')
print(items)  # expect: ['very first', 'first', 1, 2, 3, 'before last', 'last']
try:
    items.insert(1)
except TypeError as error:
    print(error)  # expect: insert expected 2 arguments, got 1
try:
    items.insert('a', 1)
except TypeError as error:
    print(error)  # expect: 'str' object cannot be interpreted as an integer
