print(repr('a'))  # expect: 'a'
print(repr("it's"))  # expect: "it's"
print(repr('say "hi"'))  # expect: 'say "hi"'
print(repr('both \' and "'))  # expect: 'both \' and "'
print(repr('tab\t newline\n return\r nul\0 bell\x07 del\x7f'))  # expect: 'tab\t newline\n return\r nul\x00 bell\x07 del\x7f'
print(repr('é ü 日本 😀'))  # expect: 'é ü 日本 😀'
print(repr('\xa0 \xad \u200b \u2028 \U000e0001'))  # expect: '\xa0 \xad \u200b \u2028 \U000e0001'
print(repr('back\\slash'))  # expect: 'back\\slash'
print(repr(''))  # expect: ''
print(repr(ascii('é日😀')))  # expect: "'\\xe9\\u65e5\\U0001f600'"
