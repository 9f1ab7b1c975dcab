# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
x = 'ab'
while True:
    x += x
