# flags: --max-steps 2000000
# exhausts: steps
a = b = []
for _ in range(60):
    a, b = [a, a], [b, b]
a == b
