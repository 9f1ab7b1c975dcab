# flags: --max-steps 2000000
# exhausts: steps
a, b = list(range(10000)), list(range(10000))
while True:
    a == b
