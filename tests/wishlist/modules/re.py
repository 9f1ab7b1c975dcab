import re
print(re.findall(r'\d+', 'a1b22'), re.sub(r'(\w)(\d)', r'\2\1', 'a1b2'), re.split(r'[,;]\s*', 'a, b;c'), re.match(r'(?P<k>\w+)=(?P<v>.*)', 'key=val').groupdict())  # expect: ['1', '22'] 1a2b ['a', 'b', 'c'] {'k': 'key', 'v': 'val'}
m = re.search(r'(\d+)-(\d+)', 'x 10-20 y')
print(m.group(), m.group(1), m.groups(), m.span(), m.start(2), m)
# output:
#| 10-20 10 ('10', '20') (2, 7) 5 <re.Match object; span=(2, 7), match='10-20'>
print(re.fullmatch('a', 'ab') is None, bool(re.compile('x', re.I).match('X')), re.sub('a', lambda m: m.group().upper(), 'banana', count=2), [m.span() for m in re.finditer('an', 'banana')])  # expect: True True bAnAna [(1, 3), (3, 5)]
print(re.escape('a.b*c'), re.sub(r'(?<=a)b', '-', 'ab cb'))  # expect: a\.b\*c a- cb
try:
    re.compile('(')
except Exception as error:
    print(repr(error))  # expect: error('missing ), unterminated subpattern at position 0')
