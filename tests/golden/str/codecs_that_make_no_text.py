for action in (lambda: "a".encode("hex"), lambda: b"a".decode("rot13"), lambda: "a".encode("no-such")):
    try:
        action()
    except LookupError as error:
        print(error)
# output:
#| 'hex' is not a text encoding; use codecs.encode() to handle arbitrary codecs
#| 'rot13' is not a text encoding; use codecs.decode() to handle arbitrary codecs
#| unknown encoding: no-such
