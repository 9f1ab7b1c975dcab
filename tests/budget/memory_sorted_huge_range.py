# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
sorted(range(10 ** 12))
