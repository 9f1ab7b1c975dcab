import binascii

print(binascii.b2a_uu(b"hello world"), binascii.a2b_uu(b"+:&5L;&\\@=V]R;&0\n"), binascii.b2a_uu(b"\0\0", backtick=True))  # expect: b'+:&5L;&\\@=V]R;&0 \n' b'hello world' b'"````\n'
print(binascii.b2a_qp(b"a=b caf\xc3\xa9 \nend\t"), binascii.b2a_qp(b"x" * 90), binascii.b2a_qp(b"a b_c", header=True, quotetabs=True))
# output:
#| b'a=3Db caf=C3=A9=20\nend=09' b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxxxxxxxxxxxx' b'a=20b=5Fc'
print(binascii.a2b_qp(b"a=3Db=\nc =E9"), binascii.a2b_qp("a_b", header=True))  # expect: b'a=bc \xe9' b'a b'
print(binascii.crc32(b"hello"), binascii.crc_hqx(b"hello", 0), binascii.crc32(b"lo", binascii.crc32(b"hel")))  # expect: 907060870 50018 907060870
