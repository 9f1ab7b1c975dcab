# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
x = []
while True:
    x.append(x)
