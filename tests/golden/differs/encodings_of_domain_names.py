# differs: idna and punycode are not here
for name in ('idna', 'punycode'):
    for convert in (lambda: 'bücher.example'.encode(name), lambda: b'a'.decode(name)):
        try:
            print(convert())
        except LookupError as error:
            print(error)
# output:
#| unknown encoding: idna
#| unknown encoding: idna
#| unknown encoding: punycode
#| unknown encoding: punycode
