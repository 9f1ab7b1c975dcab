# flags: --max-steps 2000000
# exhausts: steps
a = list(range(10000))
while True:
    a[:]
