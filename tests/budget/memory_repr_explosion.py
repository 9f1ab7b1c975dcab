# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
x = ['a' * 1000] * 1000
while True:
    x = [repr(x)] * 2
