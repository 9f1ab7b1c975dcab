def rows():
    try:
        for i in range(10):
            yield i
    finally:
        print('rows closed')


for r in rows():
    if r == 2:
        break  # expect: rows closed
print('after break')  # expect: after break


def find():
    for r in rows():
        if r == 1:
            return r


print(find())
# output:
#| rows closed
#| 1
try:
    for r in rows():
        raise ValueError(r)  # expect: rows closed
except ValueError as error:
    print('caught', error)  # expect: caught 0
for r in rows():
    pass
# output:
#| rows closed
print('end')  # expect: end
