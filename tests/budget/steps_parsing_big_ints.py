# flags: --max-steps 2000000
# exhausts: steps
s = '9' * 4000
while True:
    int(s)
