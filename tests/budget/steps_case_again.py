# flags: --max-steps 2000000
# exhausts: steps
s = 'aB' * 50000
while True:
    s.upper().lower().swapcase()
