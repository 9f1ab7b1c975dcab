items = [1, 2, 3, 4]
print(items.pop())  # expect: 4
print(items.pop(0))  # expect: 1
print(items.pop(-2))  # expect: 2
print(items)  # expect: [3]
try:
    items.pop(5)
except IndexError as error:
    print(error)  # expect: pop index out of range
print(items.pop())  # expect: 3
try:
    items.pop()
except IndexError as error:
    print(error)  # expect: pop from empty list
try:
    items.pop('a')
except TypeError as error:
    print(error)  # expect: 'str' object cannot be interpreted as an integer
try:
    [1].pop(1, 2)
except TypeError as error:
    print(error)  # expect: pop expected at most 1 argument, got 2
