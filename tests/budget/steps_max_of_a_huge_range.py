# flags: --max-steps 2000000
# exhausts: steps
max(range(10 ** 12))
