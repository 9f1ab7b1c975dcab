# flags: --max-steps 2000000
# exhausts: steps
d = dict.fromkeys(range(10000))
while True:
    d.copy()
