# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
x = list(map(str, range(10 ** 9)))
