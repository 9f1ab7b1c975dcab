# flags: --max-steps 2000000
# exhausts: steps
list(filter(None, (0 for _ in range(10 ** 12))))
