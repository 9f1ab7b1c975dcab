import re

m = re.compile(r"(?P<word>\w+) (?P<number>\d+)?(x)?").search("é ça 42!", 1)
print(m, m.group(), m.group(1, "number"), m["word"], m[2], m.groups(), m.groups("-"))
# output:
#| <re.Match object; span=(2, 7), match='ça 42'> ça 42 ('ça', '42') ça 42 ('ça', '42', None) ('ça', '42', '-')
print(m.groupdict(), m.groupdict(0), m.span(), m.span("number"), m.start(3), m.end("word"))
# output:
#| {'word': 'ça', 'number': '42'} {'word': 'ça', 'number': '42'} (2, 7) (5, 7) -1 4
print(m.pos, m.endpos, m.lastindex, m.lastgroup, m.regs, m.string, m.re.pattern, bool(m))
# output:
#| 1 8 2 number ((2, 7), (2, 4), (5, 7), (-1, -1)) é ça 42! (?P<word>\w+) (?P<number>\d+)?(x)? True
print(m.expand(r"<\g<number>|\1|\3>"))  # expect: <42|ça|>
print(repr(m.re.groupindex), m.re.groups, m.re == re.compile(m.re.pattern), hash(m.re) == hash(m.re))  # expect: mappingproxy({'word': 1, 'number': 2}) 3 True True
print(re.match(b"(.)", bytearray(b"ab")).group(1), re.match("x*", "aaa"))  # expect: b'a' <re.Match object; span=(0, 0), match=''>
print(re.compile("b").match("abc", 1, 2), re.compile("^b").match("abc", 1), re.compile("(?<=a)b").match("ab", 1))
# output:
#| <re.Match object; span=(1, 2), match='b'> None <re.Match object; span=(1, 2), match='b'>
