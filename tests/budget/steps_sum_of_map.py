# flags: --max-steps 2000000
# exhausts: steps
sum(map(abs, range(10 ** 12)))
