# flags: --max-steps 2000000
# exhausts: steps
a = dict.fromkeys(range(5000)).keys()
while True:
    a & a
