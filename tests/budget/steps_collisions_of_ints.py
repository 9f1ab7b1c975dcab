# flags: --max-steps 2000000
# exhausts: steps
m = 2 ** 61 - 1
d = {}
for i in range(10 ** 9):
    d[i * m] = 1
