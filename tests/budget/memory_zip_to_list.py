# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
x = list(zip(range(10 ** 9), range(10 ** 9)))
