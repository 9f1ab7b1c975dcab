# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
x = [1, 2]
while True:
    x[1:1] = x
