print(repr('\a\b\f\n\r\t\v\\\'\"'))  # expect: '\x07\x08\x0c\n\r\t\x0b\\\'"'
print(repr('\x41\101\u0041\U00000041'))  # expect: 'AAAA'
print(repr('\N{LATIN SMALL LETTER E WITH ACUTE}'))  # expect: 'é'
print(r'\n\x41', R'\d')  # expect: \n\x41 \d
print(repr('a\
b'))  # expect: 'ab'
print(repr('''multi
line'''))  # expect: 'multi\nline'
print(repr('\8' if False else 'ok'))  # expect: 'ok'
