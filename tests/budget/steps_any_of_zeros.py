# flags: --max-steps 2000000
# exhausts: steps
any(0 for _ in range(10 ** 12))
