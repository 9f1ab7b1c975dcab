# flags: --max-steps 2000000
# exhausts: steps
while True:
    x = list(range(20000))
    while x:
        del x[:1]
