# flags: --max-steps 2000000
# exhausts: steps
t = str.maketrans('a', 'b')
s = 'a' * 50000
while True:
    s.translate(t)
