# flags: --max-steps 2000000
# exhausts: steps
while True:
    x = [[], {}, set()]
    x.append(x)
