# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
x = (1).to_bytes(10 ** 10, 'big')
