print(repr("they're bill's friends".title()))  # expect: "They'Re Bill'S Friends"
print(repr('hello wORLD 3abc'.title()))  # expect: 'Hello World 3Abc'
print(repr('ǆ ß'.title()))  # expect: 'ǅ Ss'
print(repr(''.title()))  # expect: ''
