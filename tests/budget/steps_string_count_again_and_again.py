# flags: --max-steps 2000000
# exhausts: steps
s = 'ab' * 50000
while True:
    s.count('ba')
