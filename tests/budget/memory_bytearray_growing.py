# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
x = bytearray(b'a')
while True:
    x += x
