# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
x = ('é' * 1000000)
y = [x.encode('utf-32') for _ in range(100)]
