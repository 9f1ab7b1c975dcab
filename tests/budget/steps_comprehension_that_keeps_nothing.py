# flags: --max-steps 2000000
# exhausts: steps
[x for x in range(10 ** 12) if x < 0]
