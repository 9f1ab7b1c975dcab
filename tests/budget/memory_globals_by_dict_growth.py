# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
d = {}
i = 0
while True:
    i += 1
    d[i] = [i] * 10
