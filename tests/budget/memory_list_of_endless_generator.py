# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
def ones():
    while True:
        yield 1


list(ones())
