# flags: --max-steps 2000000
# exhausts: steps
x = 3 ** 20000
while True:
    pow(x, x, x + 1)
