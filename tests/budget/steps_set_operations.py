# flags: --max-steps 2000000
# exhausts: steps
a = set(range(10000))
while True:
    a & a | a ^ a
