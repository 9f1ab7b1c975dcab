# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
class C:
    pass


c = C()
i = 0
while True:
    i += 1
    setattr(c, 'a' + str(i), i)
