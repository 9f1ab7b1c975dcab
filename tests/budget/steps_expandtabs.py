# flags: --max-steps 2000000
# exhausts: steps
s = '\t' * 10000
while True:
    s.expandtabs(8)
