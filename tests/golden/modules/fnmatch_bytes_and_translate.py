import fnmatch
import re

print(fnmatch.fnmatch(b"data.txt", b"*.t?t"), fnmatch.filter([b"a.py", b"b.rs"], b"*.py"))  # expect: True [b'a.py']
for name, pattern in [("a", b"*"), (b"a", "*"), (5, "*")]:
    try:
        print(fnmatch.fnmatch(name, pattern))
    except TypeError as error:
        print(error)
# output:
#| cannot use a bytes pattern on a string-like object
#| cannot use a string pattern on a bytes-like object
#| expected str, bytes or os.PathLike object, not int
for pattern in ["[^x]", "[[x]", "a*b*c", "**a*a****a", "*", "[!]", "[]a]", "[!]a]", "[a-]", "[-a]",
                "[a&&b]", "[z-a]", "[!z-a]", "[a-c-e]", "[\\]", "[--/]", "[a~|]", "a?b*.txt"]:
    made = fnmatch.translate(pattern)
    print(pattern, made, [s for s in ("^", "x", "abc", "a-", "aaa", "-", "\\") if re.match(made, s)])
# output:
#| [^x] (?s:[\^x])\Z ['^', 'x']
#| [[x] (?s:[\[x])\Z ['x']
#| a*b*c (?s:a(?>.*?b).*c)\Z ['abc']
#| **a*a****a (?s:(?>.*?a)(?>.*?a).*a)\Z ['aaa']
#| * (?s:.*)\Z ['^', 'x', 'abc', 'a-', 'aaa', '-', '\\']
#| [!] (?s:\[!\])\Z []
#| []a] (?s:[]a])\Z []
#| [!]a] (?s:[^]a])\Z ['^', 'x', '-', '\\']
#| [a-] (?s:[a\-])\Z ['-']
#| [-a] (?s:[\-a])\Z ['-']
#| [a&&b] (?s:[a\&\&b])\Z []
#| [z-a] (?s:(?!))\Z []
#| [!z-a] (?s:.)\Z ['^', 'x', '-', '\\']
#| [a-c-e] (?s:[a-c\-e])\Z ['-']
#| [\] (?s:[\\])\Z ['\\']
#| [--/] (?s:[\--/])\Z ['-']
#| [a~|] (?s:[a\~\|])\Z []
#| a?b*.txt (?s:a.b.*\.txt)\Z []
