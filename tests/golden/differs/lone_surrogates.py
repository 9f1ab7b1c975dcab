# differs: a str is a sequence of Unicode scalar values
for make in (
    lambda: chr(0xd800),
    lambda: b'\xed\xa0\x80'.decode('utf-8', 'surrogatepass'),
    lambda: b'\xff'.decode('utf-8', 'surrogateescape'),
):
    try:
        make()
    except ValueError:
        print('refused')
# output:
#| refused
#| refused
#| refused
