# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
x = 1 << 10 ** 8
y = [x + i for i in range(1000)]
