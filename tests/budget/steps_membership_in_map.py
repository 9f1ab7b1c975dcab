# flags: --max-steps 2000000
# exhausts: steps
'x' in map(str, range(10 ** 12))
