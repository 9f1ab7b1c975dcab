# flags: --max-steps 2000000
# exhausts: steps
s = 'ab' * 20000
while True:
    s.replace('a', 'c')
