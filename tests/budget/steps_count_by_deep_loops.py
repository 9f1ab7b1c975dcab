# flags: --max-steps 2000000
# exhausts: steps
for a in range(10000):
    for b in range(10000):
        for c in range(10000):
            pass
