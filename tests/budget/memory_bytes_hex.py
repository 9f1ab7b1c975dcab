# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
x = bytes(7000000).hex()
