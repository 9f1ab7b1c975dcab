# flags: --max-output 100000 --max-steps 1000000000
# exhausts: output
while True:
    print('x', end='')
