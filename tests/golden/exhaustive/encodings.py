# Text to bytes and back, with every way of meeting errors.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(23)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

texts = ['', 'abc', 'é', 'Ünïcödé', '日本語', '😀', 'a\x00b', '\x80\xff', '\ufeffbom']
for text in texts:
    for encoding in ('utf-8', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'ascii', 'latin-1', 'utf-8-sig'):
        for errors in ('strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace'):
            try:
                data = text.encode(encoding, errors)
                digest(repr(data))
                digest(data.decode(encoding))
            except UnicodeError as error:
                digest(str(error))
    print(ascii(text), digest(''))
# output:
#| '' 606338360
#| 'abc' 411669274
#| '\xe9' 633705649
#| '\xdcn\xefc\xf6d\xe9' 903181015
#| '\u65e5\u672c\u8a9e' 340364014
#| '\U0001f600' 302696754
#| 'a\x00b' 317652114
#| '\x80\xff' 503266289
#| '\ufeffbom' 531596870
for data in (b'\xff', b'\xc3', b'a\xe2\x82z', b'\xf0\x9f\x98', b'\xed\xa0\x80', b'\xc0\x80', b'abc\x80\x81'):
    for errors in ('strict', 'ignore', 'replace', 'backslashreplace'):
        try:
            digest(data.decode('utf-8', errors))
        except UnicodeDecodeError as error:
            digest(str(error) + repr(error.start) + repr(error.end) + error.reason)
    print(data, digest(''))
# output:
#| b'\xff' 619967945
#| b'\xc3' 136389792
#| b'a\xe2\x82z' 222775207
#| b'\xf0\x9f\x98' 856629326
#| b'\xed\xa0\x80' 131883221
#| b'\xc0\x80' 12402610
#| b'abc\x80\x81' 399101407
