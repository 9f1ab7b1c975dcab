# flags: --max-steps 200000
# exhausts: steps
def ones():
    while True:
        yield 1


for x in ones():
    pass
