# flags: --max-steps 2000000
# exhausts: steps
while True:
    try:
        raise ValueError
    except ValueError:
        pass
