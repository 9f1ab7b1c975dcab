# flags: --max-steps 2000000
# exhausts: steps
a, b = 'x' * 100000, 'x' * 100000 + 'y'
b = b[:-1]
while True:
    a == b
