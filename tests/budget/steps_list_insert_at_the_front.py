# flags: --max-steps 2000000
# exhausts: steps
x = [0] * 100000
while True:
    x.insert(0, 1)
    x.pop()
