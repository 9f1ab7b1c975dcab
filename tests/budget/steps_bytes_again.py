# flags: --max-steps 2000000
# exhausts: steps
b = bytes(100000)
while True:
    b.hex(), b.find(b'x'), b == b[::-1]
