if (n := len('hello')) > 3:
    print(n)  # expect: 5
print([y := 5, y ** 2], y)  # expect: [5, 25] 5
data = [1, 2, 3, 4]
print([double for x in data if (double := x * 2) > 4], double)  # expect: [6, 8] 8
while (item := data.pop()) > 2:
    print(item)
# output:
#| 4
#| 3
print(any((found := x) > 10 for x in [5, 15, 25]), found)  # expect: True 15


def f():
    total = 0
    values = [total := total + v for v in range(5)]
    return values, total


print(f())  # expect: ([0, 1, 3, 6, 10], 10)
print((a := 1, b := 2), a, b)  # expect: (1, 2) 1 2
print(f'{(w := 5)} {w}')  # expect: 5 5
x = {(k := 'key'): (v := 1)}
print(x, k, v)  # expect: {'key': 1} key 1
lst = [(z := 1), (z := z + 1), z]
print(lst)  # expect: [1, 2, 2]
print((lambda: (q := 3) + q)())  # expect: 6
