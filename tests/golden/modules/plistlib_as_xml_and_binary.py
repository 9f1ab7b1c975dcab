import datetime
import io
import plistlib
from plistlib import FMT_BINARY, FMT_XML, UID

value = {
    "text": "a<b>&\r\n\"é\"", "int": 5, "neg": -3, "big": 1 << 63, "least": -1 << 63, "real": 1.5, "inf": float("inf"), "yes": True, "no": False,
    "data": bytes(range(100)), "array": bytearray(b"x"), "when": datetime.datetime(2020, 1, 2, 3, 4, 5), "list": [1, [2, ()], {"a": {}}],
    "empty": {}, "none": [], "tuple": (1, "a", 1.0, True, 300, 70000, 1 << 40), "": "", "long": "y" * 20, "wide": "é" * 300,
}
for fmt in (FMT_XML, FMT_BINARY):
    made = plistlib.dumps(value, fmt=fmt)
    print(made.decode() if fmt is FMT_XML else made)
    back = plistlib.loads(made)
    print(back == {**value, "list": [1, [2, []], {"a": {}}], "tuple": list(value["tuple"]), "text": "a<b>&\n\"é\"" if fmt is FMT_XML else value["text"]}, list(back)[:3])
    print(plistlib.dumps({"b": 1, "a": 2, 3: 4}, fmt=fmt, sort_keys=False, skipkeys=True))
    for wrong in ({1: 2}, {"a": None}, {"a": 1 << 64}, {"a": -1 << 64}, {"a": object}, "a\0b", {"a": {1, 2}}, {"a": 1j}):
        try:
            print(plistlib.dumps(wrong, fmt=fmt))
        except (TypeError, OverflowError, ValueError) as error:
            print(type(error).__name__, error)
# output:
#| <?xml version="1.0" encoding="UTF-8"?>
#| <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
#| <plist version="1.0">
#| <dict>
#| 	<key></key>
#| 	<string></string>
#| 	<key>array</key>
#| 	<data>
#| 	eA==
#| 	</data>
#| 	<key>big</key>
#| 	<integer>9223372036854775808</integer>
#| 	<key>data</key>
#| 	<data>
#| 	AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEy
#| 	MzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiYw==
#| 	</data>
#| 	<key>empty</key>
#| 	<dict/>
#| 	<key>inf</key>
#| 	<real>inf</real>
#| 	<key>int</key>
#| 	<integer>5</integer>
#| 	<key>least</key>
#| 	<integer>-9223372036854775808</integer>
#| 	<key>list</key>
#| 	<array>
#| 		<integer>1</integer>
#| 		<array>
#| 			<integer>2</integer>
#| 			<array/>
#| 		</array>
#| 		<dict>
#| 			<key>a</key>
#| 			<dict/>
#| 		</dict>
#| 	</array>
#| 	<key>long</key>
#| 	<string>yyyyyyyyyyyyyyyyyyyy</string>
#| 	<key>neg</key>
#| 	<integer>-3</integer>
#| 	<key>no</key>
#| 	<false/>
#| 	<key>none</key>
#| 	<array/>
#| 	<key>real</key>
#| 	<real>1.5</real>
#| 	<key>text</key>
#| 	<string>a&lt;b&gt;&amp;
#| "é"</string>
#| 	<key>tuple</key>
#| 	<array>
#| 		<integer>1</integer>
#| 		<string>a</string>
#| 		<real>1.0</real>
#| 		<true/>
#| 		<integer>300</integer>
#| 		<integer>70000</integer>
#| 		<integer>1099511627776</integer>
#| 	</array>
#| 	<key>when</key>
#| 	<date>2020-01-02T03:04:05Z</date>
#| 	<key>wide</key>
#| 	<string>éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé</string>
#| 	<key>yes</key>
#| 	<true/>
#| </dict>
#| </plist>
#|
#| True ['', 'array', 'big']
#| b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0">\n<dict>\n\t<key>b</key>\n\t<integer>1</integer>\n\t<key>a</key>\n\t<integer>2</integer>\n</dict>\n</plist>\n'
#| TypeError keys must be strings
#| TypeError unsupported type: <class 'NoneType'>
#| OverflowError 18446744073709551616
#| OverflowError -18446744073709551616
#| TypeError unsupported type: <class 'type'>
#| ValueError strings can't contain control characters; use bytes instead
#| TypeError unsupported type: <class 'set'>
#| TypeError unsupported type: <class 'complex'>
#| b'bplist00\xdf\x10\x13\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x01\x14\x15\x16\x17\x18\x19\x1a\x1b#$%&\'()/0+PUarraySbigTdataUemptySinfSintUleastTlistTlongSnegRnoTnoneTrealTtextUtupleTwhenTwideSyesAx\x14\x00\x00\x00\x00\x00\x00\x00\x00\x80\x00\x00\x00\x00\x00\x00\x00O\x10d\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abc\xd0#\x7f\xf0\x00\x00\x00\x00\x00\x00\x10\x05\x13\x80\x00\x00\x00\x00\x00\x00\x00\xa3\x1c\x1d \x10\x01\xa2\x1e\x1f\x10\x02\xa0\xd1!"Qa\xd0_\x10\x14yyyyyyyyyyyyyyyyyyyy\x13\xff\xff\xff\xff\xff\xff\xff\xfd\x08\xa0#?\xf8\x00\x00\x00\x00\x00\x00j\x00a\x00<\x00b\x00>\x00&\x00\r\x00\n\x00"\x00\xe9\x00"\xa7\x1c!*+,-.#?\xf0\x00\x00\x00\x00\x00\x00\t\x11\x01,\x12\x00\x01\x11p\x13\x00\x00\x01\x00\x00\x00\x00\x003A\xc1\xde\xca\x92\x80\x00\x00o\x11\x01,\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\xe9\x00\x08\x001\x002\x008\x00<\x00A\x00G\x00K\x00O\x00U\x00Z\x00_\x00c\x00f\x00k\x00p\x00u\x00{\x00\x80\x00\x85\x00\x89\x00\x8b\x00\x9c\x01\x03\x01\x04\x01\r\x01\x0f\x01\x18\x01\x1c\x01\x1e\x01!\x01#\x01$\x01\'\x01)\x01*\x01A\x01J\x01K\x01L\x01U\x01j\x01r\x01{\x01|\x01\x7f\x01\x84\x01\x8d\x01\x96\x00\x00\x00\x00\x00\x00\x02\x01\x00\x00\x00\x00\x00\x00\x001\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\xf2'
#| True ['', 'array', 'big']
#| b'bplist00\xd2\x01\x02\x03\x04QbQa\x10\x01\x10\x02\x08\r\x0f\x11\x13\x00\x00\x00\x00\x00\x00\x01\x01\x00\x00\x00\x00\x00\x00\x00\x05\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x15'
#| TypeError keys must be strings
#| b'bplist00\xd1\x01\x02Qa\x00\x08\x0b\r\x00\x00\x00\x00\x00\x00\x01\x01\x00\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0e'
#| OverflowError 18446744073709551616
#| OverflowError -18446744073709551616
#| TypeError <class 'object'>
#| b'bplist00Sa\x00b\x08\x00\x00\x00\x00\x00\x00\x01\x01\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0c'
#| TypeError {1, 2}
#| TypeError 1j
uids = [UID(1), UID(256), UID(70000), UID(1 << 40)]
print(plistlib.dumps(uids, fmt=FMT_BINARY), plistlib.loads(plistlib.dumps(uids, fmt=FMT_BINARY)), UID(1) == UID(1), hash(UID(5)), bin(UID(2)), UID(1) == 1)
# output:
#| b'bplist00\xa4\x01\x02\x03\x04\x80\x01\x81\x01\x00\x83\x00\x01\x11p\x87\x00\x00\x01\x00\x00\x00\x00\x00\x08\r\x0f\x12\x17\x00\x00\x00\x00\x00\x00\x01\x01\x00\x00\x00\x00\x00\x00\x00\x05\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00 ' [UID(1), UID(256), UID(70000), UID(1099511627776)] True 5 0b10 False
for wrong in (-1, 1 << 64, "a", 1.0):
    try:
        UID(wrong)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# output:
#| ValueError UIDs must be positive
#| ValueError UIDs cannot be >= 2**64
#| TypeError data must be an int
#| TypeError data must be an int
many = list(range(300)) * 2
print(plistlib.loads(plistlib.dumps(many, fmt=FMT_BINARY)) == many, len(plistlib.dumps(many, fmt=FMT_BINARY)))  # expect: True 2490
head = b'<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">\n'
for body in (b"<integer>0x1F</integer>", b"<integer>-0x1</integer>", b"<string> a <!-- c -->b</string>", b"<date>2020-01-02T03:04:05Z</date>", b"<date>2020-01Z</date>",
             b"<dict><key>a</key></dict>", b"<dict><string>a</string></dict>", b"<dict>\n<key>a</key><key>b</key></dict>", b"<key>a</key>", b"<array><key>a</key></array>",
             b"<true/><false/>", b"<data>\nYQ==\n </data>", b"<real>nan</real>", b"<odd>1</odd>", b"<dict><key>a</key><array><integer>1</integer></array></dict>",
             b"<integer>x</integer>", b"<string>&amp;&#65;&lt;</string>", b"<real></real>", b"<string/>"):
    try:
        print(body, plistlib.loads(head + body + b"</plist>"))
    except Exception as error:
        print(body, type(error).__name__, error)
# output:
#| b'<integer>0x1F</integer>' 31
#| b'<integer>-0x1</integer>' ValueError invalid literal for int() with base 10: '-0x1'
#| b'<string> a <!-- c -->b</string>'  a b
#| b'<date>2020-01-02T03:04:05Z</date>' 2020-01-02 03:04:05
#| b'<date>2020-01Z</date>' TypeError function missing required argument 'day' (pos 3)
#| b'<dict><key>a</key></dict>' ValueError missing value for key 'a' at line 3
#| b'<dict><string>a</string></dict>' ValueError unexpected element at line 3
#| b'<dict>\n<key>a</key><key>b</key></dict>' ValueError unexpected key at line 4
#| b'<key>a</key>' IndexError list index out of range
#| b'<array><key>a</key></array>' ValueError unexpected key at line 3
#| b'<true/><false/>' False
#| b'<data>\nYQ==\n </data>' b'a'
#| b'<real>nan</real>' nan
#| b'<odd>1</odd>' None
#| b'<dict><key>a</key><array><integer>1</integer></array></dict>' {'a': [1]}
#| b'<integer>x</integer>' ValueError invalid literal for int() with base 10: 'x'
#| b'<string>&amp;&#65;&lt;</string>' &A<
#| b'<real></real>' ValueError could not convert string to float: ''
#| b'<string/>' 
for data in (b"", b"text", b"bplist00", b"bplist00" + bytes(40), b"<plist><true/></plist>", b"\xef\xbb\xbf<plist><true/></plist>", "<?xml version='1.0' encoding='utf-16'?><plist><true/></plist>".encode("utf-16"),
             b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY e "x">]><plist><string>&e;</string></plist>', b"bplist00\xa1\x00\x08" + bytes(6) + b"\1\1" + bytes(7) + b"\1" + bytes(15) + b"\x0a"):
    try:
        print(data, plistlib.loads(data))
    except Exception as error:
        print(data, type(error).__name__, error)
# output:
#| b'' InvalidFileException Invalid file
#| b'text' InvalidFileException Invalid file
#| b'bplist00' InvalidFileException Invalid file
#| b'bplist00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' InvalidFileException Invalid file
#| b'<plist><true/></plist>' True
#| b'\xef\xbb\xbf<plist><true/></plist>' True
#| b"\xff\xfe<\x00?\x00x\x00m\x00l\x00 \x00v\x00e\x00r\x00s\x00i\x00o\x00n\x00=\x00'\x001\x00.\x000\x00'\x00 \x00e\x00n\x00c\x00o\x00d\x00i\x00n\x00g\x00=\x00'\x00u\x00t\x00f\x00-\x001\x006\x00'\x00?\x00>\x00<\x00p\x00l\x00i\x00s\x00t\x00>\x00<\x00t\x00r\x00u\x00e\x00/\x00>\x00<\x00/\x00p\x00l\x00i\x00s\x00t\x00>\x00" True
#| b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY e "x">]><plist><string>&e;</string></plist>' InvalidFileException XML entity declarations are not supported in plist files
#| b'bplist00\xa1\x00\x08\x00\x00\x00\x00\x00\x00\x01\x01\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\n' [[...]]
for wrong in (lambda: plistlib.dumps(1, fmt="x"), lambda: plistlib.loads(b"<plist/>", fmt=5), lambda: plistlib.loads("text"), lambda: plistlib.dumps()):
    try:
        print(wrong())
    except (TypeError, ValueError, KeyError) as error:
        print(type(error).__name__, error)
# output:
#| ValueError Unsupported format: 'x'
#| KeyError 5
#| TypeError a bytes-like object is required, not 'str'
#| TypeError dumps() missing 1 required positional argument: 'value'
print(FMT_XML, repr(FMT_BINARY), plistlib.PlistFormat(2), plistlib.loads(plistlib.dumps({"a": 1}), dict_type=lambda: dict(z=0)))
# output:
#| PlistFormat.FMT_XML <PlistFormat.FMT_BINARY: 2> PlistFormat.FMT_BINARY {'z': 0, 'a': 1}
out = io.BytesIO()
plistlib.dump([1], out)
print(plistlib.load(io.BytesIO(out.getvalue())), issubclass(plistlib.InvalidFileException, ValueError))  # expect: [1] True

uid = UID(1)
for number in (-1, 1 << 64):
    uid.data = number
    try:
        plistlib.dumps({"a": uid}, fmt=FMT_BINARY)
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
# output:
#| ValueError UIDs must be positive
#| OverflowError UID(18446744073709551616)
