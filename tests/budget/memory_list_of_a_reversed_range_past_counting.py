# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
x = list(reversed(range(1 << 62)))
