# flags: --max-steps 2000000
# exhausts: steps
while True:
    x = [0] * 20000
    while x:
        x.pop(0)
