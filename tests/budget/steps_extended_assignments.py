# flags: --max-steps 2000000
# exhausts: steps
x = [0] * 10000
while True:
    x[::2] = x[1::2]
