import re

for pattern in [
    "(", ")", "a**", "*a", "[a", "[b-a]", "a{3,1}", "(?P<1>a)", "(?P<a>.)(?P<a>.)", "(?P=b)", r"\1",
    r"\q", "(?<=a*)b", "(?z)", "(?i", "a(?i)", "(?(2)a)", "(?(1", r"\x1", r"\N{no}", "\\", "(?P>a)",
    "(?#", r"(a\1)", "(?-u:a)", "a\n(b", "(?(0)a|b)", "a{99999999999}",
]:
    try:
        re.compile(pattern)
    except re.error as error:
        print(repr(pattern), error, error.msg, error.pos, error.lineno, error.colno)
    except OverflowError as error:
        print(repr(pattern), error)
# output:
#| '(' missing ), unterminated subpattern at position 0 missing ), unterminated subpattern 0 1 1
#| ')' unbalanced parenthesis at position 0 unbalanced parenthesis 0 1 1
#| 'a**' multiple repeat at position 2 multiple repeat 2 1 3
#| '*a' nothing to repeat at position 0 nothing to repeat 0 1 1
#| '[a' unterminated character set at position 0 unterminated character set 0 1 1
#| '[b-a]' bad character range b-a at position 1 bad character range b-a 1 1 2
#| 'a{3,1}' min repeat greater than max repeat at position 2 min repeat greater than max repeat 2 1 3
#| '(?P<1>a)' bad character in group name '1' at position 4 bad character in group name '1' 4 1 5
#| '(?P<a>.)(?P<a>.)' redefinition of group name 'a' as group 2; was group 1 at position 12 redefinition of group name 'a' as group 2; was group 1 12 1 13
#| '(?P=b)' unknown group name 'b' at position 4 unknown group name 'b' 4 1 5
#| '\\1' invalid group reference 1 at position 1 invalid group reference 1 1 1 2
#| '\\q' bad escape \q at position 0 bad escape \q 0 1 1
#| '(?<=a*)b' look-behind requires fixed-width pattern look-behind requires fixed-width pattern None None None
#| '(?z)' unknown extension ?z at position 1 unknown extension ?z 1 1 2
#| '(?i' missing -, : or ) at position 3 missing -, : or ) 3 1 4
#| 'a(?i)' global flags not at the start of the expression at position 1 global flags not at the start of the expression 1 1 2
#| '(?(2)a)' invalid group reference 2 at position 3 invalid group reference 2 3 1 4
#| '(?(1' missing ), unterminated name at position 3 missing ), unterminated name 3 1 4
#| '\\x1' incomplete escape \x1 at position 0 incomplete escape \x1 0 1 1
#| '\\N{no}' undefined character name 'no' at position 0 undefined character name 'no' 0 1 1
#| '\\' bad escape (end of pattern) at position 0 bad escape (end of pattern) 0 1 1
#| '(?P>a)' unknown extension ?P> at position 1 unknown extension ?P> 1 1 2
#| '(?#' missing ), unterminated comment at position 0 missing ), unterminated comment 0 1 1
#| '(a\\1)' cannot refer to an open group at position 2 cannot refer to an open group 2 1 3
#| '(?-u:a)' bad inline flags: cannot turn off flags 'a', 'u' and 'L' at position 4 bad inline flags: cannot turn off flags 'a', 'u' and 'L' 4 1 5
#| 'a\n(b' missing ), unterminated subpattern at position 2 (line 2, column 1) missing ), unterminated subpattern 2 2 1
#| '(?(0)a|b)' bad group number at position 3 bad group number 3 1 4
#| 'a{99999999999}' the repetition number is too large
for template in [r"\2", r"\g<x", r"\g<>", r"\g<-1>", r"\q", r"\g", r"\777"]:
    try:
        re.sub("(a)", template, "a")
    except re.error as error:
        print(repr(template), error)
# output:
#| '\\2' invalid group reference 2 at position 1
#| '\\g<x' missing >, unterminated name at position 3
#| '\\g<>' missing group name at position 3
#| '\\g<-1>' bad character in group name '-1' at position 3
#| '\\q' bad escape \q at position 0
#| '\\g' missing < at position 2
#| '\\777' octal escape value \777 outside of range 0-0o377 at position 0
try:
    re.sub("(a)", r"\g<b>", "a")
except IndexError as error:
    print(error)  # expect: unknown group name 'b'
for call in [lambda: re.match("a", b"a"), lambda: re.match(b"a", "a"), lambda: re.match("a", 1),
             lambda: re.compile(1), lambda: re.sub("a", 1, "a"), lambda: re.match("a", "a").group(1)]:
    try:
        call()
    except (TypeError, IndexError) as error:
        print(type(error).__name__, error)
# output:
#| TypeError cannot use a string pattern on a bytes-like object
#| TypeError cannot use a bytes pattern on a string-like object
#| TypeError expected string or bytes-like object, got 'int'
#| TypeError first argument must be string or compiled pattern
#| TypeError decoding to str: need a bytes-like object, int found
#| IndexError no such group
