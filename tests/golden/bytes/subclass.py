class Packet(bytes):
    def checksum(self):
        return sum(self) % 256
p = Packet(b'\x01\x02\xff')
print(p, p.checksum(), p[0], type(p[:1]).__name__, p == b'\x01\x02\xff')  # expect: b'\x01\x02\xff' 2 1 bytes True
