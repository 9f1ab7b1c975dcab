# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
class N:
    pass


n = N()
while True:
    m = N()
    m.next = n
    n = m
