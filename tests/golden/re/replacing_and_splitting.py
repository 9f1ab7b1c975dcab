import re

print(re.sub("x*", "-", "abxd"), re.subn("b|", "-", "abc"), re.sub("(b)|c", r"[\1]", "abc"))  # expect: -a-b--d- ('-a--c-', 4) a[b][]
print(re.sub(r"(?P<a>\w)(\w)", r"\2\g<a>\g<1>\\", "abcd"), re.sub("a", r"\n\101", "a"))
# output:
#| baa\dcc\ 
#| A
print(re.sub("é", lambda m: m.group().upper() + str(m.start()), "éaé", count=1))  # expect: É0aé
print(re.sub(b"a", b"[\\g<0>]", b"bab"), re.sub("a", lambda m: None, "bab"))  # expect: b'b[a]b' bb
print(re.split(r"(,)\s*", "a, b,c"), re.split("", "ab"), re.split(r"\b", "a b"), re.split("x", "axbxc", 1))
# output:
#| ['a', ',', 'b', ',', 'c'] ['', 'a', 'b', ''] ['', 'a', ' ', 'b', ''] ['a', 'bxc']
print(re.findall("(a)(b)?", "aba"), re.findall("a|", "ba"), [m.span() for m in re.finditer("é*", "aéé")])
# output:
#| [('a', 'b'), ('a', '')] ['', 'a', ''] [(0, 0), (1, 3), (3, 3)]
print(re.escape("a.b*[c] é-#~\n"), re.escape(b"a b"))
# output:
#| a\.b\*\[c\]\ é\-\#\~\
#|  b'a\\ b'


def words():
    for word in ["one", "two"]:
        yield word


replacements = words()
print(re.sub("x", lambda m: next(replacements), "x-x"))  # expect: one-two
