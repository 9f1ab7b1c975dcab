# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
def pairs():
    n = 0
    while True:
        n += 1
        yield n, n


dict(pairs())
