"""Matrices as lists of lists."""


def matrix(n, seed):
    return [[((i * seed + j * 7) % 13) / 3.0 for j in range(n)] for i in range(n)]


def multiply(a, b):
    n, m, p = len(a), len(b), len(b[0])
    result = [[0.0] * p for _ in range(n)]
    for i in range(n):
        row, out = a[i], result[i]
        for j in range(p):
            total = 0.0
            for k in range(m):
                total += row[k] * b[k][j]
            out[j] = total
    return result


n = 190
c = multiply(matrix(n, 3), matrix(n, 5))
print(round(sum(sum(row) for row in c), 6))
