# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
e = ValueError()
while True:
    e.add_note('x' * 1000)
