# flags: --max-steps 2000000
# exhausts: steps
-1 in (x for x in range(10 ** 12))
