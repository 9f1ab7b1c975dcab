print(repr('Hello World É'.swapcase()))  # expect: 'hELLO wORLD é'
print(repr('ß'.swapcase()))  # expect: 'SS'
print(repr(''.swapcase()))  # expect: ''
