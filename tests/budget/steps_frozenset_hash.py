# flags: --max-steps 2000000
# exhausts: steps
a = frozenset(range(10000))
while True:
    hash(frozenset(a))
