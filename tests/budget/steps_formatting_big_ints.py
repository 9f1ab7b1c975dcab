# flags: --max-steps 2000000
# exhausts: steps
x = 10 ** 4000
while True:
    str(x)
