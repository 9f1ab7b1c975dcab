# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
x = [0] * 1000
x[::2] = range(10 ** 12)
