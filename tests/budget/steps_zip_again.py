# flags: --max-steps 2000000
# exhausts: steps
while True:
    list(zip(range(5000), range(5000)))
