class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    def __matmul__(self, other):
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*other.rows)] for r in self.rows])

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(x, y)] for x, y in zip(self.rows, other.rows)])

    def __mul__(self, k):
        return Matrix([[a * k for a in r] for r in self.rows])

    __rmul__ = __mul__

    def __getitem__(self, key):
        i, j = key
        return self.rows[i][j]

    def __eq__(self, other):
        return self.rows == other.rows

    def __pow__(self, n):
        result = Matrix.identity(len(self.rows))
        for _ in range(n):
            result = result @ self
        return result

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __str__(self):
        return '\n'.join(' '.join(f'{v:>4}' for v in r) for r in self.rows)


m = Matrix([[1, 1], [1, 0]])
print(m ** 10)
# output:
#|   89   55
#|   55   34
print((2 * m + m).T, m[0, 1], m @ Matrix.identity(2) == m, sep='\n')
# output:
#|    3    3
#|    3    0
#| 1
#| True
