# flags: --max-steps 2000000
# exhausts: steps
all(1 for _ in range(10 ** 12))
