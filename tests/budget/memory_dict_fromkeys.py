# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
x = dict.fromkeys(range(10 ** 12))
