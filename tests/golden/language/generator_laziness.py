def produce():
    print('start')
    for i in range(3):
        print('produce', i)
        yield i
    print('end')


g = produce()
print('made')  # expect: made
for x in (y * 10 for y in g if y != 1):
    print('consume', x)
# output:
#| start
#| produce 0
#| consume 0
#| produce 1
#| produce 2
#| consume 20
#| end
a = produce()
b = (x + 1 for x in a)
c = (x * 2 for x in b)
print(next(c), next(c))
# output:
#| start
#| produce 0
#| produce 1
#| 2 4
