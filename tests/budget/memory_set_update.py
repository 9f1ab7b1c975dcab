# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
s = set()
s.update(range(10 ** 12))
