n = 0
while n < 3:
    n += 1
    if n == 2:
        continue
    print(n)
else:
    print('else runs')
# output:
#| 1
#| 3
#| else runs
while True:
    n += 1
    if n > 5:
        break
else:
    print('not after break')
print(n)  # expect: 6
while n:
    n -= 1
print(n)  # expect: 0
while (n := n + 1) < 4:
    print('walrus', n)
# output:
#| walrus 1
#| walrus 2
#| walrus 3
i = 0
while i < 2:
    j = 0
    while True:
        if j == 2:
            break
        print(i, j)
        j += 1
    i += 1
# output:
#| 0 0
#| 0 1
#| 1 0
#| 1 1
while False:
    pass
else:
    print('at once')  # expect: at once
