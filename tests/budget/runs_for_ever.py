# flags: --max-steps 200000
# exhausts: steps
while True:
    pass
