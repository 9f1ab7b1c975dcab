# flags: --max-steps 2000000
# exhausts: steps
sum(range(10 ** 12))
