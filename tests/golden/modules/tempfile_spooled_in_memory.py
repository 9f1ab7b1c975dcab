import tempfile

for mode in ("w+b", "w+", "w", "r", "rb"):
    file = tempfile.SpooledTemporaryFile(mode=mode)
    print(mode, file.mode, file.name, file.closed)
    try:
        print(file.encoding, file.errors, file.newlines)
    except AttributeError as error:
        print(error)
    file.write(b"a" if "b" in mode else "a")
    file.seek(0)
    print(file.read())
    file.close()
    print(file.closed)
# output:
#| w+b w+b None False
#| '_io.BytesIO' object has no attribute 'encoding'
#| b'a'
#| True
#| w+ w+ None False
#| utf-8 strict None
#| a
#| True
#| w w None False
#| utf-8 strict None
#| a
#| True
#| r r None False
#| utf-8 strict None
#| a
#| True
#| rb rb None False
#| '_io.BytesIO' object has no attribute 'encoding'
#| b'a'
#| True
