# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
x = 'a' * (2 ** 63 - 1)
