def search(rows):
    for row in rows:
        try:
            if row < 0:
                continue
            if row > 10:
                break
            print('row', row)
        finally:
            print('finally', row)
    else:
        print('else')
    return 'end'


print(search([1, -1, 2]))
# output:
#| row 1
#| finally 1
#| finally -1
#| row 2
#| finally 2
#| else
#| end
print(search([1, 50, 2]))
# output:
#| row 1
#| finally 1
#| finally 50
#| end


def f():
    for i in range(3):
        try:
            return i
        finally:
            print('leaving', i)


print(f())
# output:
#| leaving 0
#| 0


def g():
    while True:
        try:
            return 'try'
        finally:
            break
    return 'after'


print(g())  # expect: after


def h():
    for i in range(2):
        try:
            raise ValueError(i)
        finally:
            continue
    return 'swallowed'


print(h())  # expect: swallowed
