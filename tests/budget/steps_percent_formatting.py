# flags: --max-steps 2000000
# exhausts: steps
s = '%s' * 1000
t = (1,) * 1000
while True:
    s % t
