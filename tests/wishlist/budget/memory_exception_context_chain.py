# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
e = None
while True:
    n = ValueError()
    n.__context__ = e
    e = n
