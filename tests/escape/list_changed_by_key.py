# A list changed while it is being sorted
items = [3, 1, 2]
def key(x):
    items.append(x)
    return x
try:
    items.sort(key=key)
except ValueError as error:
    print(error)   # expect: list modified during sort
