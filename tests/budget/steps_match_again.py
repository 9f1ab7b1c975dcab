# flags: --max-steps 2000000
# exhausts: steps
x = [1] * 5000
while True:
    match x:
        case [*a, 2]:
            pass
        case [*_, 1, 1]:
            pass
