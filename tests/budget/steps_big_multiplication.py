# flags: --max-steps 2000000
# exhausts: steps
x = 10 ** 20000
while True:
    x * x
