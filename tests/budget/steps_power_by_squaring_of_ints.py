# flags: --max-steps 2000000
# exhausts: steps
x = 3
while True:
    x = x * x % (10 ** 50 + 7)
