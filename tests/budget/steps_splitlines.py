# flags: --max-steps 2000000
# exhausts: steps
s = 'a\n' * 20000
while True:
    s.splitlines()
