# flags: --max-steps 200000
# exhausts: steps
class C:
    while True:
        pass
