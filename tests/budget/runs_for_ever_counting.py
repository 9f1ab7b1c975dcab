# flags: --max-steps 200000
# exhausts: steps
n = 0
while 1:
    n += 1
