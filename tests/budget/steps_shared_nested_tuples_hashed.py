# flags: --max-steps 2000000
# exhausts: steps
a = ()
for _ in range(60):
    a = (a, a)
hash(a)
