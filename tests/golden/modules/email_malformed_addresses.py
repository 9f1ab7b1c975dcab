import email
import email.policy

for h in [
    '.a@b', 'a..b@c', 'a.@c', 'a@.b', 'a@b.', 'a\\b@c', '<<a@b>>', '[', ';', 'a[b', '::',
    'a b.c <d@e>', 'a. b@c', '"a".b@c', 'a."b"@c', '."b"@c', 'a b@c', 'a@b c', 'a @ b . c',
    'a@b (c', 'a@b, , c@d', ', a@b', 'a@b;', '<a>', '<>', '<a@b> x', 'a <b@c', 'a <b@c> , <d@e',
    'x: ', 'x: a@b', 'x: a@b c', 'x: <, b@c;', 'x: ,;', 'a\\', '\\', '"a', '"a" b',
    '"a" "b" <c@d>', 'a@[x]', 'a@[x\\]]', '\xe9@b', 'a@\xe9', '\xe9 <a@b>', 'a,b', '@', 'a@@b',
    '<@a>', '<@a:b@c>', '<a@b,c@d>', 'a <b@c>d <e@f>', '(a)', '(a', 'a(b)@c(d)', '\x01',
    'a\x01b <c@d>', '=?utf-8?q?a?= b <c@d>', '=?x?=', 'a@b\t', 'a:b:c;', 'foo <bar', 'a@b@c',
    'foo bar <x@y>, ', ',,a@b', 'grp: a@b, c@d', 'foo. bar <a@b>', '[a', 'a@b>',
    'a <@x,@y:b@c>', 'a, b <c@d>, e', 'a . b@c', ' a b c@d',
    '(x) a (y) . (z) b (w) @ (v) c (u) . d (t)', 'a: b@c, d@e;, f@g', 'a@b,(c),d@e',
    'x: ,a@b, ;', 'x: (c) ;', 'a . <b@c>', 'a (b). <c@d>', '"a\\\\\\"b" <c@d>', 'a.b.c@d.e.f',
    '<a b@c>', '<.a@b>', 'x: .a@b;', 'a b <c d@e>, f@g',
]:
    for n in ("To", "Sender"):
        m = email.message_from_string(f"{n}: {h}\n\n", policy=email.policy.default)
        try:
            v = m[n]
            print(repr(h), repr(str(v)), [(a.display_name, a.username, a.domain) for a in v.addresses],
                  [g.display_name for g in v.groups])
            if n == "To":
                for d in v.defects:
                    print('      ', type(d).__name__+': '+str(d))
            print('     ', repr(m.as_string()))
        except Exception as e:
            print(repr(h), type(e).__name__, e)
# output:
#| '.a@b' '.a@b' [('', '.a', 'b')] [None]
#|        InvalidHeaderDefect: local-part is not dot-atom, quoted-string, or obs-local-part
#|        InvalidHeaderDefect: Invalid leading '.' in local part
#|       'To: .a@b\n\n'
#| '.a@b' '.a@b' [('', '.a', 'b')] [None]
#|       'Sender: .a@b\n\n'
#| 'a..b@c' 'a..b@c' [('', 'a..b', 'c')] [None]
#|        InvalidHeaderDefect: local-part is not dot-atom, quoted-string, or obs-local-part
#|        InvalidHeaderDefect: invalid repeated '.'
#|       'To: a..b@c\n\n'
#| 'a..b@c' 'a..b@c' [('', 'a..b', 'c')] [None]
#|       'Sender: a..b@c\n\n'
#| 'a.@c' 'a.@c' [('', 'a.', 'c')] [None]
#|        InvalidHeaderDefect: local-part is not dot-atom, quoted-string, or obs-local-part
#|        InvalidHeaderDefect: Invalid trailing '.' in local part
#|       'To: a.@c\n\n'
#| 'a.@c' 'a.@c' [('', 'a.', 'c')] [None]
#|       'Sender: a.@c\n\n'
#| 'a@.b' '<>' [('', '', '')] [None]
#|        InvalidHeaderDefect: invalid address in address-list
#|        InvalidHeaderDefect: phrase does not start with word
#|        ObsoleteHeaderDefect: period in 'phrase'
#|       'To: a@.b\n\n'
#| 'a@.b' '<>' [('', '', '')] [None]
#|       'Sender: a@.b\n\n'
#| 'a@b.' '<>' [('', '', '')] [None]
#|        InvalidHeaderDefect: invalid address in address-list
#|        ObsoleteHeaderDefect: period in 'phrase'
#|       'To: a@b.\n\n'
#| 'a@b.' '<>' [('', '', '')] [None]
#|       'Sender: a@b.\n\n'
#| 'a\\b@c' '"a\\\\b"@c' [('', 'a\\b', 'c')] [None]
#|        InvalidHeaderDefect: local-part is not dot-atom, quoted-string, or obs-local-part
#|        InvalidHeaderDefect: '\' character outside of quoted-string/ccontent
#|        InvalidHeaderDefect: missing '.' between words
#|       'To: a\\b@c\n\n'
#| 'a\\b@c' '"a\\\\b"@c' [('', 'a\\b', 'c')] [None]
#|       'Sender: a\\b@c\n\n'
#| '<<a@b>>' '<>' [('', '', '')] [None]
#|        InvalidHeaderDefect: invalid address in address-list
#|       'To: <<a@b>>\n\n'
#| '<<a@b>>' '<>' [('', '', '')] [None]
#|       'Sender: <<a@b>>\n\n'
#| '[' '<>' [('', '', '')] [None]
#|        InvalidHeaderDefect: invalid address in address-list
#|       'To: [\n\n'
#| '[' '<>' [('', '', '')] [None]
#|       'Sender: [\n\n'
#| ';' '<>' [('', '', '')] [None]
#|        InvalidHeaderDefect: invalid address in address-list
#|       'To: ;\n\n'
#| ';' '<>' [('', '', '')] [None]
#|       'Sender: ;\n\n'
#| 'a[b' 'a' [('', 'a', '')] [None]
#|        InvalidHeaderDefect: invalid address in address-list
#|        InvalidHeaderDefect: addr-spec local part with no domain
#|       'To: a[b\n\n'
#| 'a[b' 'a' [('', 'a', '')] [None]
#|       'Sender: a[b\n\n'
#| '::' ': <>;' [('', '', '')] ['']
#|        InvalidHeaderDefect: end of header in group
#|        InvalidHeaderDefect: phrase does not start with word
#|        InvalidHeaderDefect: invalid mailbox in mailbox-list
#|       'To: ::\n\n'
#| '::' ': <>;' [('', '', '')] ['']
#|       'Sender: ::\n\n'
#| 'a b.c <d@e>' '"a b.c" <d@e>' [('a b.c', 'd', 'e')] [None]
#|        ObsoleteHeaderDefect: period in 'phrase'
#|       'To: a b.c <d@e>\n\n'
#| 'a b.c <d@e>' '"a b.c" <d@e>' [('a b.c', 'd', 'e')] [None]
#|       'Sender: a b.c <d@e>\n\n'
#| 'a. b@c' 'a.b@c' [('', 'a.b', 'c')] [None]
#|        ObsoleteHeaderDefect: local-part is not a dot-atom (contains CFWS)
#|       'To: a. b@c\n\n'
#| 'a. b@c' 'a.b@c' [('', 'a.b', 'c')] [None]
#|       'Sender: a. b@c\n\n'
#| '"a".b@c' 'a.b@c' [('', 'a.b', 'c')] [None]
#|        ObsoleteHeaderDefect: local-part is not a dot-atom (contains CFWS)
#|       'To: "a".b@c\n\n'
#| '"a".b@c' 'a.b@c' [('', 'a.b', 'c')] [None]
#|       'Sender: "a".b@c\n\n'
#| 'a."b"@c' 'a.b@c' [('', 'a.b', 'c')] [None]
#|        ObsoleteHeaderDefect: local-part is not a dot-atom (contains CFWS)
#|       'To: a."b"@c\n\n'
#| 'a."b"@c' 'a.b@c' [('', 'a.b', 'c')] [None]
#|       'Sender: a."b"@c\n\n'
#| '."b"@c' '.b@c' [('', '.b', 'c')] [None]
#|        InvalidHeaderDefect: local-part is not dot-atom, quoted-string, or obs-local-part
#|        InvalidHeaderDefect: Invalid leading '.' in local part
#|       'To: ."b"@c\n\n'
#| '."b"@c' '.b@c' [('', '.b', 'c')] [None]
#|       'Sender: ."b"@c\n\n'
#| 'a b@c' '"a b"@c' [('', 'a b', 'c')] [None]
#|        InvalidHeaderDefect: local-part is not dot-atom, quoted-string, or obs-local-part
#|        InvalidHeaderDefect: missing '.' between words
#|       'To: a b@c\n\n'
#| 'a b@c' '"a b"@c' [('', 'a b', 'c')] [None]
#|       'Sender: a b@c\n\n'
#| 'a@b c' 'a@b' [('', 'a', 'b')] [None]
#|        InvalidHeaderDefect: invalid address in address-list
#|       'To: a@b c\n\n'
#| 'a@b c' 'a@b' [('', 'a', 'b')] [None]
#|       'Sender: a@b c\n\n'
#| 'a @ b . c' 'a@b.c' [('', 'a', 'b.c')] [None]
#|        ObsoleteHeaderDefect: domain is not a dot-atom (contains CFWS)
#|       'To: a @ b . c\n\n'
#| 'a @ b . c' 'a@b.c' [('', 'a', 'b.c')] [None]
#|       'Sender: a @ b . c\n\n'
#| 'a@b (c' 'a@b' [('', 'a', 'b')] [None]
#|        InvalidHeaderDefect: end of header inside comment
#|       'To: a@b (c\n\n'
#| 'a@b (c' 'a@b' [('', 'a', 'b')] [None]
#|       'Sender: a@b (c\n\n'
#| 'a@b, , c@d' 'a@b, c@d' [('', 'a', 'b'), ('', 'c', 'd')] [None, None]
#|        ObsoleteHeaderDefect: address-list entry with no content
#|       'To: a@b, , c@d\n\n'
#| 'a@b, , c@d' 'a@b, c@d' [('', 'a', 'b'), ('', 'c', 'd')] [None, None]
#|       'Sender: a@b, , c@d\n\n'
#| ', a@b' 'a@b' [('', 'a', 'b')] [None]
#|        ObsoleteHeaderDefect: empty element in address-list
#|       'To: , a@b\n\n'
#| ', a@b' 'a@b' [('', 'a', 'b')] [None]
#|       'Sender: , a@b\n\n'
#| 'a@b;' 'a@b' [('', 'a', 'b')] [None]
#|        InvalidHeaderDefect: invalid address in address-list
#|       'To: a@b;\n\n'
#| 'a@b;' 'a@b' [('', 'a', 'b')] [None]
#|       'Sender: a@b;\n\n'
#| '<a>' 'a' [('', 'a', '')] [None]
#|        InvalidHeaderDefect: addr-spec local part with no domain
#|       'To: <a>\n\n'
#| '<a>' 'a' [('', 'a', '')] [None]
#|       'Sender: <a>\n\n'
#| '<>' '<>' [('', '', '')] [None]
#|        InvalidHeaderDefect: null addr-spec in angle-addr
#|       'To: <>\n\n'
#| '<>' '<>' [('', '', '')] [None]
#|       'Sender: <>\n\n'
#| '<a@b> x' 'a@b' [('', 'a', 'b')] [None]
#|        InvalidHeaderDefect: invalid address in address-list
#|       'To: <a@b> x\n\n'
#| '<a@b> x' 'a@b' [('', 'a', 'b')] [None]
#|       'Sender: <a@b> x\n\n'
#| 'a <b@c' 'a <b@c>' [('a', 'b', 'c')] [None]
#|        InvalidHeaderDefect: missing trailing '>' on angle-addr
#|       'To: a <b@c\n\n'
#| 'a <b@c' 'a <b@c>' [('a', 'b', 'c')] [None]
#|       'Sender: a <b@c\n\n'
#| 'a <b@c> , <d@e' 'a <b@c>, d@e' [('a', 'b', 'c'), ('', 'd', 'e')] [None, None]
#|        InvalidHeaderDefect: missing trailing '>' on angle-addr
#|       'To: a <b@c> , <d@e\n\n'
#| 'a <b@c> , <d@e' 'a <b@c>, d@e' [('a', 'b', 'c'), ('', 'd', 'e')] [None, None]
#|       'Sender: a <b@c> , <d@e\n\n'
#| 'x: ' 'x:;' [] ['x']
#|        InvalidHeaderDefect: end of header in group
#|        InvalidHeaderDefect: end of header in group-list
#|       'To: x: \n\n'
#| 'x: ' 'x:;' [] ['x']
#|       'Sender: x: \n\n'
#| 'x: a@b' 'x: a@b;' [('', 'a', 'b')] ['x']
#|        InvalidHeaderDefect: end of header in group
#|       'To: x: a@b\n\n'
#| 'x: a@b' 'x: a@b;' [('', 'a', 'b')] ['x']
#|       'Sender: x: a@b\n\n'
#| 'x: a@b c' 'x: a@b;' [('', 'a', 'b')] ['x']
#|        InvalidHeaderDefect: end of header in group
#|        InvalidHeaderDefect: invalid mailbox in mailbox-list
#|       'To: x: a@b c\n\n'
#| 'x: a@b c' 'x: a@b;' [('', 'a', 'b')] ['x']
#|       'Sender: x: a@b c\n\n'
#| 'x: <, b@c;' 'x: <>, b@c;' [('', '', ''), ('', 'b', 'c')] ['x']
#|        InvalidHeaderDefect: invalid mailbox in mailbox-list
#|       'To: x: <, b@c;\n\n'
#| 'x: <, b@c;' 'x: <>, b@c;' [('', '', ''), ('', 'b', 'c')] ['x']
#|       'Sender: x: <, b@c;\n\n'
#| 'x: ,;' 'x:;' [] ['x']
#|        ObsoleteHeaderDefect: group-list with empty entries
#|       'To: x: ,;\n\n'
#| 'x: ,;' 'x:;' [] ['x']
#|       'Sender: x: ,;\n\n'
#| 'a\\' '"a\\\\"' [('', 'a\\', '')] [None]
#|        InvalidHeaderDefect: addr-spec local part with no domain
#|        InvalidHeaderDefect: local-part is not dot-atom, quoted-string, or obs-local-part
#|        InvalidHeaderDefect: '\' character outside of quoted-string/ccontent
#|       'To: a\\\n\n'
#| 'a\\' '"a\\\\"' [('', 'a\\', '')] [None]
#|       'Sender: a\\\n\n'
#| '\\' '"\\\\"' [('', '\\', '')] [None]
#|        InvalidHeaderDefect: addr-spec local part with no domain
#|        InvalidHeaderDefect: local-part is not dot-atom, quoted-string, or obs-local-part
#|        InvalidHeaderDefect: '\' character outside of quoted-string/ccontent
#|       'To: \\\n\n'
#| '\\' '"\\\\"' [('', '\\', '')] [None]
#|       'Sender: \\\n\n'
#| '"a' 'a' [('', 'a', '')] [None]
#|        InvalidHeaderDefect: addr-spec local part with no domain
#|        InvalidHeaderDefect: end of header inside quoted string
#|       'To: "a\n\n'
#| '"a' 'a' [('', 'a', '')] [None]
#|       'Sender: "a\n\n'
#| '"a" b' '"a b"' [('', 'a b', '')] [None]
#|        InvalidHeaderDefect: addr-spec local part with no domain
#|        InvalidHeaderDefect: local-part is not dot-atom, quoted-string, or obs-local-part
#|        InvalidHeaderDefect: missing '.' between words
#|       'To: "a" b\n\n'
#| '"a" b' '"a b"' [('', 'a b', '')] [None]
#|       'Sender: "a" b\n\n'
#| '"a" "b" <c@d>' 'a b <c@d>' [('a b', 'c', 'd')] [None]
#|       'To: "a" "b" <c@d>\n\n'
#| '"a" "b" <c@d>' 'a b <c@d>' [('a b', 'c', 'd')] [None]
#|       'Sender: "a" "b" <c@d>\n\n'
#| 'a@[x]' 'a@[x]' [('', 'a', '[x]')] [None]
#|       'To: a@[x]\n\n'
#| 'a@[x]' 'a@[x]' [('', 'a', '[x]')] [None]
#|       'Sender: a@[x]\n\n'
#| 'a@[x\\]]' 'a@[x]]' [('', 'a', '[x]]')] [None]
#|       'To: a@[x\\]]\n\n'
#| 'a@[x\\]]' 'a@[x]]' [('', 'a', '[x]]')] [None]
#|       'Sender: a@[x\\]]\n\n'
#| 'é@b' 'é@b' [('', 'é', 'b')] [None]
#|        NonASCIILocalPartDefect: local-part contains non-ASCII characters)
#|       'To: é@b\n\n'
#| 'é@b' 'é@b' [('', 'é', 'b')] [None]
#|       'Sender: é@b\n\n'
#| 'a@é' 'a@é' [('', 'a', 'é')] [None]
#|       'To: a@é\n\n'
#| 'a@é' 'a@é' [('', 'a', 'é')] [None]
#|       'Sender: a@é\n\n'
#| 'é <a@b>' 'é <a@b>' [('é', 'a', 'b')] [None]
#|       'To: é <a@b>\n\n'
#| 'é <a@b>' 'é <a@b>' [('é', 'a', 'b')] [None]
#|       'Sender: é <a@b>\n\n'
#| 'a,b' 'a, b' [('', 'a', ''), ('', 'b', '')] [None, None]
#|        InvalidHeaderDefect: addr-spec local part with no domain
#|        InvalidHeaderDefect: addr-spec local part with no domain
#|       'To: a,b\n\n'
#| 'a,b' 'a, b' [('', 'a', ''), ('', 'b', '')] [None, None]
#|       'Sender: a,b\n\n'
#| '@' '<>' [('', '', '')] [None]
#|        InvalidHeaderDefect: invalid address in address-list
#|       'To: @\n\n'
#| '@' '<>' [('', '', '')] [None]
#|       'Sender: @\n\n'
#| 'a@@b' '<>' [('', '', '')] [None]
#|        InvalidHeaderDefect: invalid address in address-list
#|       'To: a@@b\n\n'
#| 'a@@b' '<>' [('', '', '')] [None]
#|       'Sender: a@@b\n\n'
#| '<@a>' '<>' [('', '', '')] [None]
#|        InvalidHeaderDefect: invalid address in address-list
#|       'To: <@a>\n\n'
#| '<@a>' '<>' [('', '', '')] [None]
#|       'Sender: <@a>\n\n'
#| '<@a:b@c>' 'b@c' [('', 'b', 'c')] [None]
#|        ObsoleteHeaderDefect: obsolete route specification in angle-addr
#|       'To: <@a:b@c>\n\n'
#| '<@a:b@c>' 'b@c' [('', 'b', 'c')] [None]
#|       'Sender: <@a:b@c>\n\n'
#| '<a@b,c@d>' 'a@b, c@d' [('', 'a', 'b'), ('', 'c', 'd')] [None, None]
#|        InvalidHeaderDefect: invalid address in address-list
#|        InvalidHeaderDefect: missing trailing '>' on angle-addr
#|       'To: <a@b,c@d>\n\n'
#| '<a@b,c@d>' 'a@b, c@d' [('', 'a', 'b'), ('', 'c', 'd')] [None, None]
#|       'Sender: <a@b,c@d>\n\n'
#| 'a <b@c>d <e@f>' 'a <b@c>' [('a', 'b', 'c')] [None]
#|        InvalidHeaderDefect: invalid address in address-list
#|       'To: a <b@c>d <e@f>\n\n'
#| 'a <b@c>d <e@f>' 'a <b@c>' [('a', 'b', 'c')] [None]
#|       'Sender: a <b@c>d <e@f>\n\n'
#| '(a)' '' [] []
#|        ObsoleteHeaderDefect: address-list entry with no content
#|       'To: (a)\n\n'
#| '(a)' '' [] []
#|       'Sender: (a)\n\n'
#| '(a' '' [] []
#|        ObsoleteHeaderDefect: address-list entry with no content
#|        InvalidHeaderDefect: end of header inside comment
#|       'To: (a\n\n'
#| '(a' '' [] []
#|       'Sender: (a\n\n'
#| 'a(b)@c(d)' 'a@c' [('', 'a', 'c')] [None]
#|       'To: a(b)@c(d)\n\n'
#| 'a(b)@c(d)' 'a@c' [('', 'a', 'c')] [None]
#|       'Sender: a(b)@c(d)\n\n'
#| '\x01' '\x01' [('', '\x01', '')] [None]
#|        InvalidHeaderDefect: addr-spec local part with no domain
#|        NonPrintableDefect: the following ASCII non-printables found in header: ['\x01']
#|       'To: \x01\n\n'
#| '\x01' '\x01' [('', '\x01', '')] [None]
#|       'Sender: \x01\n\n'
#| 'a\x01b <c@d>' 'a\x01b <c@d>' [('a\x01b', 'c', 'd')] [None]
#|        NonPrintableDefect: the following ASCII non-printables found in header: ['\x01']
#|       'To: a\x01b <c@d>\n\n'
#| 'a\x01b <c@d>' 'a\x01b <c@d>' [('a\x01b', 'c', 'd')] [None]
#|       'Sender: a\x01b <c@d>\n\n'
#| '=?utf-8?q?a?= b <c@d>' 'a b <c@d>' [('a b', 'c', 'd')] [None]
#|       'To: =?utf-8?q?a?= b <c@d>\n\n'
#| '=?utf-8?q?a?= b <c@d>' 'a b <c@d>' [('a b', 'c', 'd')] [None]
#|       'Sender: =?utf-8?q?a?= b <c@d>\n\n'
#| '=?x?=' '=?x?=' [('', '=?x?=', '')] [None]
#|        InvalidHeaderDefect: addr-spec local part with no domain
#|       'To: =?x?=\n\n'
#| '=?x?=' '=?x?=' [('', '=?x?=', '')] [None]
#|       'Sender: =?x?=\n\n'
#| 'a@b\t' 'a@b' [('', 'a', 'b')] [None]
#|       'To: a@b\t\n\n'
#| 'a@b\t' 'a@b' [('', 'a', 'b')] [None]
#|       'Sender: a@b\t\n\n'
#| 'a:b:c;' 'a: b;' [('', 'b', '')] ['a']
#|        InvalidHeaderDefect: invalid mailbox in mailbox-list
#|        InvalidHeaderDefect: addr-spec local part with no domain
#|       'To: a:b:c;\n\n'
#| 'a:b:c;' 'a: b;' [('', 'b', '')] ['a']
#|       'Sender: a:b:c;\n\n'
#| 'foo <bar' 'foo <bar>' [('foo', 'bar', '')] [None]
#|        InvalidHeaderDefect: missing trailing '>' on angle-addr
#|        InvalidHeaderDefect: addr-spec local part with no domain
#|       'To: foo <bar\n\n'
#| 'foo <bar' 'foo <bar>' [('foo', 'bar', '')] [None]
#|       'Sender: foo <bar\n\n'
#| 'a@b@c' '<>' [('', '', '')] [None]
#|        InvalidHeaderDefect: invalid address in address-list
#|       'To: a@b@c\n\n'
#| 'a@b@c' '<>' [('', '', '')] [None]
#|       'Sender: a@b@c\n\n'
#| 'foo bar <x@y>, ' 'foo bar <x@y>' [('foo bar', 'x', 'y')] [None]
#|        ObsoleteHeaderDefect: address-list entry with no content
#|       'To: foo bar <x@y>, \n\n'
#| 'foo bar <x@y>, ' 'foo bar <x@y>' [('foo bar', 'x', 'y')] [None]
#|       'Sender: foo bar <x@y>, \n\n'
#| ',,a@b' 'a@b' [('', 'a', 'b')] [None]
#|        ObsoleteHeaderDefect: empty element in address-list
#|        ObsoleteHeaderDefect: empty element in address-list
#|       'To: ,,a@b\n\n'
#| ',,a@b' 'a@b' [('', 'a', 'b')] [None]
#|       'Sender: ,,a@b\n\n'
#| 'grp: a@b, c@d' 'grp: a@b, c@d;' [('', 'a', 'b'), ('', 'c', 'd')] ['grp']
#|        InvalidHeaderDefect: end of header in group
#|       'To: grp: a@b, c@d\n\n'
#| 'grp: a@b, c@d' 'grp: a@b, c@d;' [('', 'a', 'b'), ('', 'c', 'd')] ['grp']
#|       'Sender: grp: a@b, c@d\n\n'
#| 'foo. bar <a@b>' '"foo. bar" <a@b>' [('foo. bar', 'a', 'b')] [None]
#|        ObsoleteHeaderDefect: period in 'phrase'
#|       'To: foo. bar <a@b>\n\n'
#| 'foo. bar <a@b>' '"foo. bar" <a@b>' [('foo. bar', 'a', 'b')] [None]
#|       'Sender: foo. bar <a@b>\n\n'
#| '[a' '<>' [('', '', '')] [None]
#|        InvalidHeaderDefect: invalid address in address-list
#|       'To: [a\n\n'
#| '[a' '<>' [('', '', '')] [None]
#|       'Sender: [a\n\n'
#| 'a@b>' 'a@b' [('', 'a', 'b')] [None]
#|        InvalidHeaderDefect: invalid address in address-list
#|       'To: a@b>\n\n'
#| 'a@b>' 'a@b' [('', 'a', 'b')] [None]
#|       'Sender: a@b>\n\n'
#| 'a <@x,@y:b@c>' 'a <b@c>' [('a', 'b', 'c')] [None]
#|        ObsoleteHeaderDefect: obsolete route specification in angle-addr
#|       'To: a <@x,@y:b@c>\n\n'
#| 'a <@x,@y:b@c>' 'a <b@c>' [('a', 'b', 'c')] [None]
#|       'Sender: a <@x,@y:b@c>\n\n'
#| 'a, b <c@d>, e' 'a, b <c@d>, e' [('', 'a', ''), ('b', 'c', 'd'), ('', 'e', '')] [None, None, None]
#|        InvalidHeaderDefect: addr-spec local part with no domain
#|        InvalidHeaderDefect: addr-spec local part with no domain
#|       'To: a, b <c@d>, e\n\n'
#| 'a, b <c@d>, e' 'a, b <c@d>, e' [('', 'a', ''), ('b', 'c', 'd'), ('', 'e', '')] [None, None, None]
#|       'Sender: a, b <c@d>, e\n\n'
#| 'a . b@c' 'a.b@c' [('', 'a.b', 'c')] [None]
#|        ObsoleteHeaderDefect: local-part is not a dot-atom (contains CFWS)
#|       'To: a . b@c\n\n'
#| 'a . b@c' 'a.b@c' [('', 'a.b', 'c')] [None]
#|       'Sender: a . b@c\n\n'
#| ' a b c@d' '"a b c"@d' [('', 'a b c', 'd')] [None]
#|        InvalidHeaderDefect: local-part is not dot-atom, quoted-string, or obs-local-part
#|        InvalidHeaderDefect: missing '.' between words
#|        InvalidHeaderDefect: missing '.' between words
#|       'To: a b c@d\n\n'
#| ' a b c@d' '"a b c"@d' [('', 'a b c', 'd')] [None]
#|       'Sender: a b c@d\n\n'
#| '(x) a (y) . (z) b (w) @ (v) c (u) . d (t)' 'a.b@c.d' [('', 'a.b', 'c.d')] [None]
#|        ObsoleteHeaderDefect: local-part is not a dot-atom (contains CFWS)
#|        ObsoleteHeaderDefect: domain is not a dot-atom (contains CFWS)
#|       'To: (x) a (y) . (z) b (w) @ (v) c (u) . d (t)\n\n'
#| '(x) a (y) . (z) b (w) @ (v) c (u) . d (t)' 'a.b@c.d' [('', 'a.b', 'c.d')] [None]
#|       'Sender: (x) a (y) . (z) b (w) @ (v) c (u) . d (t)\n\n'
#| 'a: b@c, d@e;, f@g' 'a: b@c, d@e;, f@g' [('', 'b', 'c'), ('', 'd', 'e'), ('', 'f', 'g')] ['a', None]
#|       'To: a: b@c, d@e;, f@g\n\n'
#| 'a: b@c, d@e;, f@g' 'a: b@c, d@e;, f@g' [('', 'b', 'c'), ('', 'd', 'e'), ('', 'f', 'g')] ['a', None]
#|       'Sender: a: b@c, d@e;, f@g\n\n'
#| 'a@b,(c),d@e' 'a@b, d@e' [('', 'a', 'b'), ('', 'd', 'e')] [None, None]
#|        ObsoleteHeaderDefect: address-list entry with no content
#|       'To: a@b,(c),d@e\n\n'
#| 'a@b,(c),d@e' 'a@b, d@e' [('', 'a', 'b'), ('', 'd', 'e')] [None, None]
#|       'Sender: a@b,(c),d@e\n\n'
#| 'x: ,a@b, ;' 'x: a@b;' [('', 'a', 'b')] ['x']
#|        ObsoleteHeaderDefect: empty element in mailbox-list
#|        ObsoleteHeaderDefect: empty element in mailbox-list
#|       'To: x: ,a@b, ;\n\n'
#| 'x: ,a@b, ;' 'x: a@b;' [('', 'a', 'b')] ['x']
#|       'Sender: x: ,a@b, ;\n\n'
#| 'x: (c) ;' 'x:;' [] ['x']
#|       'To: x: (c) ;\n\n'
#| 'x: (c) ;' 'x:;' [] ['x']
#|       'Sender: x: (c) ;\n\n'
#| 'a . <b@c>' '"a ." <b@c>' [('a .', 'b', 'c')] [None]
#|        ObsoleteHeaderDefect: period in 'phrase'
#|        ObsoleteHeaderDefect: comment found without atom
#|       'To: a . <b@c>\n\n'
#| 'a . <b@c>' '"a ." <b@c>' [('a .', 'b', 'c')] [None]
#|       'Sender: a . <b@c>\n\n'
#| 'a (b). <c@d>' '"a ." <c@d>' [('a .', 'c', 'd')] [None]
#|        ObsoleteHeaderDefect: period in 'phrase'
#|        ObsoleteHeaderDefect: comment found without atom
#|       'To: a (b). <c@d>\n\n'
#| 'a (b). <c@d>' '"a ." <c@d>' [('a .', 'c', 'd')] [None]
#|       'Sender: a (b). <c@d>\n\n'
#| '"a\\\\\\"b" <c@d>' '"a\\\\\\"b" <c@d>' [('a\\"b', 'c', 'd')] [None]
#|       'To: "a\\\\\\"b" <c@d>\n\n'
#| '"a\\\\\\"b" <c@d>' '"a\\\\\\"b" <c@d>' [('a\\"b', 'c', 'd')] [None]
#|       'Sender: "a\\\\\\"b" <c@d>\n\n'
#| 'a.b.c@d.e.f' 'a.b.c@d.e.f' [('', 'a.b.c', 'd.e.f')] [None]
#|       'To: a.b.c@d.e.f\n\n'
#| 'a.b.c@d.e.f' 'a.b.c@d.e.f' [('', 'a.b.c', 'd.e.f')] [None]
#|       'Sender: a.b.c@d.e.f\n\n'
#| '<a b@c>' '"a b"@c' [('', 'a b', 'c')] [None]
#|        InvalidHeaderDefect: local-part is not dot-atom, quoted-string, or obs-local-part
#|        InvalidHeaderDefect: missing '.' between words
#|       'To: <a b@c>\n\n'
#| '<a b@c>' '"a b"@c' [('', 'a b', 'c')] [None]
#|       'Sender: <a b@c>\n\n'
#| '<.a@b>' '.a@b' [('', '.a', 'b')] [None]
#|        InvalidHeaderDefect: local-part is not dot-atom, quoted-string, or obs-local-part
#|        InvalidHeaderDefect: Invalid leading '.' in local part
#|       'To: <.a@b>\n\n'
#| '<.a@b>' '.a@b' [('', '.a', 'b')] [None]
#|       'Sender: <.a@b>\n\n'
#| 'x: .a@b;' 'x: .a@b;' [('', '.a', 'b')] ['x']
#|        InvalidHeaderDefect: local-part is not dot-atom, quoted-string, or obs-local-part
#|        InvalidHeaderDefect: Invalid leading '.' in local part
#|       'To: x: .a@b;\n\n'
#| 'x: .a@b;' 'x: .a@b;' [('', '.a', 'b')] ['x']
#|       'Sender: x: .a@b;\n\n'
#| 'a b <c d@e>, f@g' 'a b <"c d"@e>, f@g' [('a b', 'c d', 'e'), ('', 'f', 'g')] [None, None]
#|        InvalidHeaderDefect: local-part is not dot-atom, quoted-string, or obs-local-part
#|        InvalidHeaderDefect: missing '.' between words
#|       'To: a b <c d@e>, f@g\n\n'
#| 'a b <c d@e>, f@g' 'a b <"c d"@e>, f@g' [('a b', 'c d', 'e'), ('', 'f', 'g')] [None, None]
#|       'Sender: a b <c d@e>, f@g\n\n'
