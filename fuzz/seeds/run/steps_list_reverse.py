# flags: --max-steps 2000000
# exhausts: steps
x = list(range(20000))
while True:
    x.reverse()
