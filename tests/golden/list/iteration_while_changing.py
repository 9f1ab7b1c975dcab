items = [1, 2, 3]
for x in items:
    if x < 3:
        items.append(x + 10)
    print(x)
    if len(items) > 8:
        break
# output:
#| 1
#| 2
#| 3
#| 11
#| 12
items = [1, 2, 3, 4]
for x in items:
    items.remove(x)
print(items)  # expect: [2, 4]
it = iter([1])
print(next(it))  # expect: 1
print(repr(next(it, 'done')))  # expect: 'done'
it = iter(items)
items.clear()
print(list(it))  # expect: []
