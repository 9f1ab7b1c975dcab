for i in range(3):
    print(i)
else:
    print('done')
# output:
#| 0
#| 1
#| 2
#| done
for x in [1, 2, 3]:
    if x == 2:
        break
else:
    print('never')
for a, b in [(1, 2), (3, 4)]:
    print(a + b)
# output:
#| 3
#| 7
for a, (b, c) in [(1, (2, 3))]:
    print(a, b, c)  # expect: 1 2 3
for first, *rest in ['abc', 'de']:
    print(first, rest)
# output:
#| a ['b', 'c']
#| d ['e']
d = {}
for d['k'] in 'xy':
    pass
print(d)  # expect: {'k': 'y'}
for i in range(3):
    i = 10
print(i)  # expect: 10
for x in []:
    pass
else:
    print('empty')  # expect: empty


class O:
    pass


o = O()
for o.attr in range(3):
    pass
print(o.attr)  # expect: 2
for n in 1, 2, 3:
    print(n, end=' ')
print()
# output:
#| 1 2 3 
for n in *[1, 2], 3:
    print(n, end=' ')
print()
# output:
#| 1 2 3 
for x in range(5):
    for y in range(5):
        if y == x:
            break
        if (x + y) % 2:
            continue
        print(x, y)
# output:
#| 2 0
#| 3 1
#| 4 0
#| 4 2
