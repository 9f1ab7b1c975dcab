# flags: --max-steps 2000000
# exhausts: steps
x = ['a' * 10000] * 100
y = [('a' * 9999) + c for c in 'a' * 100]
while True:
    x == y
