# flags: --max-steps 2000000
# exhausts: steps
s = 'a,' * 20000
while True:
    ','.join(s.split(','))
