# flags: --max-steps 2000000
# exhausts: steps
def ones():
    while True:
        yield 1


min(ones())
