import base64
import binascii

data = bytes(range(256))
for name in ("b64", "standard_b64", "urlsafe_b64", "b32", "b32hex", "b16", "b85", "a85"):
    encode, decode = getattr(base64, name + "encode"), getattr(base64, name + "decode")
    for size in (0, 1, 2, 3, 4, 5, 11):
        made = encode(data[-size:] if size else b"")
        assert decode(made) == (data[-size:] if size else b"") == decode(made.decode())
        print(name, made)
    assert decode(encode(data)) == data
# output:
#| b64 b''
#| b64 b'/w=='
#| b64 b'/v8='
#| b64 b'/f7/'
#| b64 b'/P3+/w=='
#| b64 b'+/z9/v8='
#| b64 b'9fb3+Pn6+/z9/v8='
#| standard_b64 b''
#| standard_b64 b'/w=='
#| standard_b64 b'/v8='
#| standard_b64 b'/f7/'
#| standard_b64 b'/P3+/w=='
#| standard_b64 b'+/z9/v8='
#| standard_b64 b'9fb3+Pn6+/z9/v8='
#| urlsafe_b64 b''
#| urlsafe_b64 b'_w=='
#| urlsafe_b64 b'_v8='
#| urlsafe_b64 b'_f7_'
#| urlsafe_b64 b'_P3-_w=='
#| urlsafe_b64 b'-_z9_v8='
#| urlsafe_b64 b'9fb3-Pn6-_z9_v8='
#| b32 b''
#| b32 b'74======'
#| b32 b'737Q===='
#| b32 b'7X7P6==='
#| b32 b'7T6757Y='
#| b32 b'7P6P37X7'
#| b32 b'6X3PP6HZ7L57Z7P674======'
#| b32hex b''
#| b32hex b'VS======'
#| b32hex b'VRVG===='
#| b32hex b'VNVFU==='
#| b32hex b'VJUVTVO='
#| b32hex b'VFUFRVNV'
#| b32hex b'UNRFFU7PVBTVPVFUVS======'
#| b16 b''
#| b16 b'FF'
#| b16 b'FEFF'
#| b16 b'FDFEFF'
#| b16 b'FCFDFEFF'
#| b16 b'FBFCFDFEFF'
#| b16 b'F5F6F7F8F9FAFBFCFDFEFF'
#| b85 b''
#| b85 b'{{'
#| b85 b'{{H'
#| b85 b'{r>*'
#| b85 b'{Qds_'
#| b85 b'`~3a>{{'
#| b85 b'_4fDp`TG0({r>*'
#| a85 b''
#| a85 b'rr'
#| a85 b'rr2'
#| a85 b'rVlf'
#| a85 b'r;HWp'
#| a85 b'qu$Elrr'
#| a85 b'p%J.Tq>1!drVlf'
print(base64.b64encode(b"\xfb\xff", b"@!"), base64.b64decode("@!8=", "@!"))  # expect: b'@!8=' b'\xfb\xff'
print(base64.a85encode(b"\0\0\0\0    x" * 9, foldspaces=True, adobe=True, wrapcol=20))
# output:
#| b'<~zyGQ7^D!$EC,+F!kd!\n!",a+<Yn/!!!!A+<VeOz\nyGQ7^D!$EC,+F!kd!!",\na+<Yn/!!!!A+<VeOzyGQ\n~>'
print(base64.b32decode("mfrgg===", casefold=True), base64.b32decode("M1023456", map01="L"))  # expect: b'abc' b'b\xdd\xad\xf3\xbe'
print(base64.encodebytes(b"x" * 60), base64.decodebytes(b"eHh4\n"))
# output:
#| b'eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4\neHh4\n' b'xxx'
print(base64.b64decode("aG Vs\nbG8="), binascii.hexlify(b"abc", "-"), binascii.b2a_base64(b"ab", newline=False))  # expect: b'hello' b'61-62-63' b'YWI='
