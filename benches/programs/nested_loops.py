"""Integer arithmetic in nested loops."""


def main(n):
    total = 0
    for i in range(n):
        for j in range(n):
            for k in range(10):
                total += (i * j + k) % 7
    return total


print(main(500))


def while_loops(n):
    i = 0
    total = 0
    while i < n:
        j = 0
        while j < 100:
            if (i ^ j) & 1:
                total += j
            else:
                total -= i & 3
            j += 1
        i += 1
    return total


print(while_loops(15000))
