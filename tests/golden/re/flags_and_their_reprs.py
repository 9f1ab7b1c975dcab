import re

print(re.I, re.I | re.M, re.NOFLAG, repr(re.ASCII | re.X), int(re.S))
# output:
#| re.IGNORECASE re.IGNORECASE|re.MULTILINE re.NOFLAG re.ASCII|re.VERBOSE 16
for flags in [0, re.I, re.A, re.M | re.S | re.X]:
    print(re.compile("a", flags), re.compile("a", flags).flags)
# output:
#| re.compile('a') 32
#| re.compile('a', re.IGNORECASE) 34
#| re.compile('a', re.ASCII) 256
#| re.compile('a', re.MULTILINE|re.DOTALL|re.VERBOSE) 120
print(re.compile(b"a\n", re.L), re.compile("(?i)a").flags)  # expect: re.compile(b'a\n', re.LOCALE) 34
print(re.findall("(?i:a)b", "Ab AB"), re.findall("(?s-i:.)", "a\n", re.I))  # expect: ['Ab'] ['a', '\n']
print(re.findall("k", "kK\u212a", re.I), re.findall("k", "kK\u212a", re.I | re.A))  # expect: ['k', 'K', 'K'] ['k', 'K']
for bad in [("(?L)a", 0), (b"(?u)a", 0), ("a", re.L), ("a", re.A | re.U)]:
    try:
        re.compile(*bad)
    except (re.error, ValueError) as error:
        print(type(error).__name__, error)
# output:
#| error bad inline flags: cannot use 'L' flag with a str pattern at position 3
#| error bad inline flags: cannot use 'u' flag with a bytes pattern at position 3
#| ValueError cannot use LOCALE flag with a str pattern
#| ValueError ASCII and UNICODE flags are incompatible
