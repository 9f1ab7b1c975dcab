# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
x = []
while True:
    class C:
        a = 1
    x.append(C)
