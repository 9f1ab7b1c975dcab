import uuid

u = uuid.uuid5(uuid.NAMESPACE_DNS, "python.org")
print(u, repr(u), u.version, u.variant, u.hex, u.int, u.urn)
# output:
#| 886313e1-3b8a-5372-9b90-0c9aee199e5d UUID('886313e1-3b8a-5372-9b90-0c9aee199e5d') 5 specified in RFC 4122 886313e13b8a53729b900c9aee199e5d 181289448026289383154478846676280385117 urn:uuid:886313e1-3b8a-5372-9b90-0c9aee199e5d
print(uuid.uuid3(uuid.NAMESPACE_URL, "http://x.org/\u00e9"))  # expect: 5434ddb7-19c6-33c2-839a-e59d95f12f86
print(u.bytes, u.bytes_le, u.fields, u.time, u.clock_seq, u.node, u.is_safe)
# output:
#| b'\x88c\x13\xe1;\x8aSr\x9b\x90\x0c\x9a\xee\x19\x9e]' b'\xe1\x13c\x88\x8a;rS\x9b\x90\x0c\x9a\xee\x19\x9e]' (2288194529, 15242, 21362, 155, 144, 13859559153245) 248326395638518753 7056 13859559153245 SafeUUID.unknown
same = uuid.UUID("{%s}" % u)
print(same == u, hash(same) == hash(u), same < uuid.UUID(int=5), sorted([u, uuid.UUID(int=1)])[0])  # expect: True True False 00000000-0000-0000-0000-000000000001
print(uuid.UUID(bytes=u.bytes) == uuid.UUID(bytes_le=u.bytes_le) == uuid.UUID(fields=u.fields) == u)  # expect: True
print(uuid.UUID(int=1 << 127, version=4), {u: 1}[same])  # expect: 80000000-0000-4000-8000-000000000000 1
for wrong in (lambda: uuid.UUID("abc"), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(bytes=b"x"),
              lambda: uuid.UUID(fields=(1, 2)), lambda: uuid.UUID(int=1, version=9), lambda: setattr(u, "int", 1)):
    try:
        wrong()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
# output:
#| ValueError badly formed hexadecimal UUID string
#| TypeError one of the hex, bytes, bytes_le, fields, or int arguments must be given
#| ValueError int is out of range (need a 128-bit value)
#| ValueError bytes is not a 16-char string
#| ValueError fields is not a 6-tuple
#| ValueError illegal version number
#| TypeError UUID objects are immutable
