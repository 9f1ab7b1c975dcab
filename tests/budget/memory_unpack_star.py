# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
a, *b = range(10 ** 12)
