# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
x = []
while True:
    try:
        raise ValueError('x' * 100)
    except ValueError as e:
        x.append(e)
