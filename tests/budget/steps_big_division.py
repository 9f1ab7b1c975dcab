# flags: --max-steps 2000000
# exhausts: steps
x, y = 10 ** 20000, 3 ** 20000
while True:
    x // y, x % y
