items = [3, 1, 2]
seen = []
def key(x):
    seen.append(list(items))
    return x
items.sort(key=key)
print(seen)  # expect: [[], [], []]
print(items)  # expect: [1, 2, 3]
def meddle(x):
    items.append(99)
    return x
try:
    items.sort(key=meddle)
except ValueError as error:
    print(error)  # expect: list modified during sort
print(items)  # expect: [1, 2, 3]
def fail(x):
    raise RuntimeError('in key')
try:
    items.sort(key=fail)
except RuntimeError as error:
    print(error)  # expect: in key
print(len(items))  # expect: 3
