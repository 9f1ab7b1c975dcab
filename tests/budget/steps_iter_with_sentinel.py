# flags: --max-steps 2000000
# exhausts: steps
for x in iter(lambda: 1, 2):
    pass
