# flags: --timeout 300ms --max-steps 1e12
# exhausts: time
a, m = 3 ** 60_000, 7 ** 54_000
pow(a, a, m)
