# flags: --max-steps 2000000
# exhausts: steps
x = list(range(10000))
while True:
    -1 in x
