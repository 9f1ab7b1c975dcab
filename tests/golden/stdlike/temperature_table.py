# A page as its author would write it.
def to_f(c):
    return c * 9 / 5 + 32


rows = [(c, to_f(c)) for c in range(-10, 41, 10)]
print('{:>6} {:>6}'.format('C', 'F'))
# output:
#|      C      F
for c, f in rows:
    print(f'{c:>6} {f:>6.1f}')
# output:
#|    -10   14.0
#|      0   32.0
#|     10   50.0
#|     20   68.0
#|     30   86.0
#|     40  104.0
print('-' * 13)  # expect: -------------
print('mean', sum(f for _, f in rows) / len(rows))  # expect: mean 59.0
