# flags: --max-steps 2000000
# exhausts: steps
s = 'a' * 100000
for _ in range(10 ** 9):
    s.find('b')
