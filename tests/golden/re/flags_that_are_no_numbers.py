import re

for flags in ('b', None, 1.5, b''):
    for call in (lambda: re.compile('a', flags), lambda: re.match('a', 'a', flags), lambda: re.sub('a', 'b', 'c', 0, flags)):
        try:
            print(call())
        except TypeError as e:
            print(e)
# output:
#| unsupported operand type(s) for &: 'str' and 'RegexFlag'
#| unsupported operand type(s) for &: 'str' and 'RegexFlag'
#| unsupported operand type(s) for &: 'str' and 'RegexFlag'
#| unsupported operand type(s) for &: 'NoneType' and 'RegexFlag'
#| unsupported operand type(s) for &: 'NoneType' and 'RegexFlag'
#| unsupported operand type(s) for &: 'NoneType' and 'RegexFlag'
#| unsupported operand type(s) for &: 'float' and 'RegexFlag'
#| unsupported operand type(s) for &: 'float' and 'RegexFlag'
#| unsupported operand type(s) for &: 'float' and 'RegexFlag'
#| unsupported operand type(s) for &: 'bytes' and 'RegexFlag'
#| unsupported operand type(s) for &: 'bytes' and 'RegexFlag'
#| unsupported operand type(s) for &: 'bytes' and 'RegexFlag'
print(re.compile('a', True).flags, re.compile('a', re.I | 8).flags, re.findall('A', 'a', 2))  # expect: 33 42 ['a']
