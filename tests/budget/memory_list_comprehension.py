# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
x = [n for n in range(10 ** 12)]
