import textwrap
T = ["Hello there -- you goof-ball, use the -b option! e-mail well-known --option 3.2-beta a-b foo--bar x-ray state-of-the-art.",
"The quick brown fox jumped over the lazy dog. It was over 9000-fold better-than-expected, wasn't-it? Yes!  Well... (non-trivial) \"self-made\" man--woman",
"   leading spaces and\ttabs\nnewlines here.  Two sentences. end", "averyveryverylongwordwithoutanybreaksatallinsideit and-then-a-hyphenated-long-word-that-goes-on", "", "  ", "one", "-- -a --b c-- d-", "a-bc ab-c ab-cd 12-34 ab-12 a1-b2 foo-bar-baz", "well-\nknown"]
for t in T:
    for w in (5, 10, 17, 30, 70):
        print(textwrap.wrap(t, w))
        print(textwrap.wrap(t, w, break_on_hyphens=False, break_long_words=False, initial_indent='* ', subsequent_indent='  '))
        print(textwrap.wrap(t, w, fix_sentence_endings=True, drop_whitespace=False, expand_tabs=False))
        try: print(textwrap.wrap(t, w, max_lines=2, placeholder='..'))
        except ValueError as e: print(e)
    print(textwrap.fill(t, 20))
    print(repr(textwrap.shorten(t, 25)), repr(textwrap.shorten(t, 12, placeholder='...')))
# output:
#| ['Hello', 'there', '--', 'you', 'goof-', 'ball,', 'use', 'the', '-b op', 'tion!', 'e-', 'mail', 'well-', 'known', '--opt', 'ion 3', '.2-', 'beta', 'a-b', 'foo--', 'bar', 'x-ray', 'state', '-of-', 'the-', 'art.']
#| ['* Hello', '  there', '  --', '  you', '  goof-ball,', '  use', '  the', '  -b', '  option!', '  e-mail', '  well-known', '  --option', '  3.2-beta', '  a-b', '  foo--bar', '  x-ray', '  state-of-the-art.']
#| ['Hello', ' ', 'there', ' -- ', 'you ', 'goof-', 'ball,', ' use ', 'the ', '-b op', 'tion!', '  e-', 'mail ', 'well-', 'known', ' --op', 'tion ', '3.2-', 'beta ', 'a-b ', 'foo--', 'bar ', 'x-ray', ' stat', 'e-of-', 'the-', 'art.']
#| ['Hello', '..']
#| ['Hello', 'there --', 'you goof-', 'ball, use', 'the -b', 'option!', 'e-mail', 'well-known', '--option', '3.2-beta', 'a-b foo--', 'bar x-ray', 'state-of-', 'the-art.']
#| ['* Hello', '  there --', '  you', '  goof-ball,', '  use the', '  -b', '  option!', '  e-mail', '  well-known', '  --option', '  3.2-beta', '  a-b', '  foo--bar', '  x-ray', '  state-of-the-art.']
#| ['Hello ', 'there -- ', 'you goof-', 'ball, use ', 'the -b ', 'option!  ', 'e-mail ', 'well-known', ' --option ', '3.2-beta ', 'a-b foo--', 'bar x-ray ', 'state-of-', 'the-art.']
#| ['Hello', 'there --..']
#| ['Hello there --', 'you goof-ball,', 'use the -b', 'option! e-mail', 'well-known', '--option 3.2-beta', 'a-b foo--bar', 'x-ray state-of-', 'the-art.']
#| ['* Hello there --', '  you goof-ball,', '  use the -b', '  option! e-mail', '  well-known', '  --option', '  3.2-beta a-b', '  foo--bar x-ray', '  state-of-the-art.']
#| ['Hello there -- ', 'you goof-ball, ', 'use the -b ', 'option!  e-mail ', 'well-known ', '--option 3.2-beta', ' a-b foo--bar ', 'x-ray state-of-', 'the-art.']
#| ['Hello there --', 'you goof-ball,..']
#| ['Hello there -- you goof-ball,', 'use the -b option! e-mail', 'well-known --option 3.2-beta', 'a-b foo--bar x-ray state-of-', 'the-art.']
#| ['* Hello there -- you', '  goof-ball, use the -b', '  option! e-mail well-known', '  --option 3.2-beta a-b', '  foo--bar x-ray', '  state-of-the-art.']
#| ['Hello there -- you goof-ball, ', 'use the -b option!  e-mail ', 'well-known --option 3.2-beta ', 'a-b foo--bar x-ray state-of-', 'the-art.']
#| ['Hello there -- you goof-ball,', 'use the -b option! e-mail..']
#| ['Hello there -- you goof-ball, use the -b option! e-mail well-known', '--option 3.2-beta a-b foo--bar x-ray state-of-the-art.']
#| ['* Hello there -- you goof-ball, use the -b option! e-mail well-known', '  --option 3.2-beta a-b foo--bar x-ray state-of-the-art.']
#| ['Hello there -- you goof-ball, use the -b option!  e-mail well-known ', '--option 3.2-beta a-b foo--bar x-ray state-of-the-art.']
#| ['Hello there -- you goof-ball, use the -b option! e-mail well-known', '--option 3.2-beta a-b foo--bar x-ray state-of-the-art.']
#| Hello there -- you
#| goof-ball, use the
#| -b option! e-mail
#| well-known --option
#| 3.2-beta a-b foo--
#| bar x-ray state-of-
#| the-art.
#| 'Hello there -- you [...]' 'Hello...'
#| ['The', 'quick', 'brown', 'fox j', 'umped', 'over', 'the', 'lazy', 'dog.', 'It', 'was', 'over ', '9000-', 'fold ', 'bette', 'r-', 'than-', 'expec', 'ted, ', "wasn'", 't-it?', 'Yes!', 'Well.', '..', '(non-', 'trivi', 'al) "', 'self-', 'made"', 'man--', 'woman']
#| ['* The', '  quick', '  brown', '  fox', '  jumped', '  over', '  the', '  lazy', '  dog.', '  It', '  was', '  over', '  9000-fold', '  better-than-expected,', "  wasn't-it?", '  Yes!', '  Well...', '  (non-trivial)', '  "self-made"', '  man--woman']
#| ['The ', 'quick', ' ', 'brown', ' fox ', 'jumpe', 'd ', 'over ', 'the ', 'lazy ', 'dog.', '  It ', 'was ', 'over ', '9000-', 'fold ', 'bette', 'r-', 'than-', 'expec', 'ted, ', "wasn'", 't-it?', '  ', 'Yes!', '  Wel', 'l... ', '(non-', 'trivi', 'al) "', 'self-', 'made"', ' man', '--', 'woman']
#| ['The..']
#| ['The quick', 'brown fox', 'jumped', 'over the', 'lazy dog.', 'It was', 'over', '9000-fold', 'better-', 'than-', 'expected,', "wasn't-it?", 'Yes!', 'Well...', '(non-', 'trivial)', '"self-', 'made" man', '--woman']
#| ['* The', '  quick', '  brown', '  fox', '  jumped', '  over the', '  lazy', '  dog. It', '  was over', '  9000-fold', '  better-than-expected,', "  wasn't-it?", '  Yes!', '  Well...', '  (non-trivial)', '  "self-made"', '  man--woman']
#| ['The quick ', 'brown fox ', 'jumped ', 'over the ', 'lazy dog.', '  It was ', 'over ', '9000-fold ', 'better-', 'than-', 'expected, ', "wasn't-it?", '  Yes!  ', 'Well... ', '(non-', 'trivial) ', '"self-', 'made" man', '--woman']
#| ['The quick', 'brown..']
#| ['The quick brown', 'fox jumped over', 'the lazy dog. It', 'was over', '9000-fold better-', 'than-expected,', "wasn't-it? Yes!", 'Well... (non-', 'trivial) "self-', 'made" man--woman']
#| ['* The quick brown', '  fox jumped over', '  the lazy dog.', '  It was over', '  9000-fold', '  better-than-expected,', "  wasn't-it? Yes!", '  Well...', '  (non-trivial)', '  "self-made"', '  man--woman']
#| ['The quick brown ', 'fox jumped over ', 'the lazy dog.  It', ' was over ', '9000-fold better-', 'than-expected, ', "wasn't-it?  Yes!", '  Well... (non-', 'trivial) "self-', 'made" man--woman']
#| ['The quick brown', 'fox jumped over..']
#| ['The quick brown fox jumped', 'over the lazy dog. It was over', '9000-fold better-than-', "expected, wasn't-it? Yes!", 'Well... (non-trivial) "self-', 'made" man--woman']
#| ['* The quick brown fox jumped', '  over the lazy dog. It was', '  over 9000-fold', '  better-than-expected,', "  wasn't-it? Yes!  Well...", '  (non-trivial) "self-made"', '  man--woman']
#| ['The quick brown fox jumped ', 'over the lazy dog.  It was ', 'over 9000-fold better-than-', "expected, wasn't-it?  Yes!  ", 'Well... (non-trivial) "self-', 'made" man--woman']
#| ['The quick brown fox jumped', 'over the lazy dog. It was..']
#| ['The quick brown fox jumped over the lazy dog. It was over 9000-fold', 'better-than-expected, wasn\'t-it? Yes!  Well... (non-trivial) "self-', 'made" man--woman']
#| ['* The quick brown fox jumped over the lazy dog. It was over 9000-fold', "  better-than-expected, wasn't-it? Yes!  Well... (non-trivial)", '  "self-made" man--woman']
#| ['The quick brown fox jumped over the lazy dog.  It was over 9000-fold ', 'better-than-expected, wasn\'t-it?  Yes!  Well... (non-trivial) "self-', 'made" man--woman']
#| ['The quick brown fox jumped over the lazy dog. It was over 9000-fold', 'better-than-expected, wasn\'t-it? Yes!  Well... (non-trivial) "self-..']
#| The quick brown fox
#| jumped over the lazy
#| dog. It was over
#| 9000-fold better-
#| than-expected,
#| wasn't-it? Yes!
#| Well... (non-
#| trivial) "self-made"
#| man--woman
#| 'The quick brown fox [...]' 'The quick...'
#| ['   le', 'ading', 'space', 's and', 'tabs ', 'newli', 'nes', 'here.', 'Two s', 'enten', 'ces.', 'end']
#| ['* leading', '  spaces', '  and', '  tabs', '  newlines', '  here.', '  Two', '  sentences.', '  end']
#| ['   le', 'ading', ' spac', 'es ', 'and ', 'tabs ', 'newli', 'nes ', 'here.', '  Two', ' sent', 'ences', '.  ', 'end']
#| ['   le', '..']
#| ['   leading', 'spaces and', 'tabs', 'newlines', 'here.  Two', 'sentences.', 'end']
#| ['* leading', '  spaces', '  and', '  tabs', '  newlines', '  here.', '  Two', '  sentences.', '  end']
#| ['   leading', ' spaces ', 'and tabs ', 'newlines ', 'here.  Two', ' ', 'sentences.', '  end']
#| ['   leading', 'spaces..']
#| ['   leading spaces', 'and   tabs', 'newlines here.', 'Two sentences.', 'end']
#| ['*    leading', '  spaces and', '  tabs newlines', '  here.  Two', '  sentences. end']
#| ['   leading spaces', ' and tabs ', 'newlines here.  ', 'Two sentences.  ', 'end']
#| ['   leading spaces', 'and   tabs..']
#| ['   leading spaces and   tabs', 'newlines here.  Two sentences.', 'end']
#| ['*    leading spaces and   tabs', '  newlines here.  Two', '  sentences. end']
#| ['   leading spaces and tabs ', 'newlines here.  Two sentences.', '  end']
#| ['   leading spaces and   tabs', 'newlines here.  Two..']
#| ['   leading spaces and   tabs newlines here.  Two sentences. end']
#| ['*    leading spaces and   tabs newlines here.  Two sentences. end']
#| ['   leading spaces and tabs newlines here.  Two sentences.  end']
#| ['   leading spaces and   tabs newlines here.  Two sentences. end']
#|    leading spaces
#| and   tabs newlines
#| here.  Two
#| sentences. end
#| 'leading spaces and [...]' 'leading...'
#| ['avery', 'veryv', 'erylo', 'ngwor', 'dwith', 'outan', 'ybrea', 'ksata', 'llins', 'ideit', 'and-', 'then-', 'a-hyp', 'henat', 'ed-', 'long-', 'word-', 'that-', 'goes-', 'on']
#| ['* averyveryverylongwordwithoutanybreaksatallinsideit', '  and-then-a-hyphenated-long-word-that-goes-on']
#| ['avery', 'veryv', 'erylo', 'ngwor', 'dwith', 'outan', 'ybrea', 'ksata', 'llins', 'ideit', ' and-', 'then-', 'a-hyp', 'henat', 'ed-', 'long-', 'word-', 'that-', 'goes-', 'on']
#| ['avery', '..']
#| ['averyveryv', 'erylongwor', 'dwithoutan', 'ybreaksata', 'llinsideit', 'and-then-', 'a-hyphenat', 'ed-long-', 'word-that-', 'goes-on']
#| ['* averyveryverylongwordwithoutanybreaksatallinsideit', '  and-then-a-hyphenated-long-word-that-goes-on']
#| ['averyveryv', 'erylongwor', 'dwithoutan', 'ybreaksata', 'llinsideit', ' and-then-', 'a-hyphenat', 'ed-long-', 'word-that-', 'goes-on']
#| ['averyveryv', '..']
#| ['averyveryverylong', 'wordwithoutanybre', 'aksatallinsideit', 'and-then-a-', 'hyphenated-long-', 'word-that-goes-on']
#| ['* averyveryverylongwordwithoutanybreaksatallinsideit', '  and-then-a-hyphenated-long-word-that-goes-on']
#| ['averyveryverylong', 'wordwithoutanybre', 'aksatallinsideit ', 'and-then-a-', 'hyphenated-long-', 'word-that-goes-on']
#| ['averyveryverylong', '..']
#| ['averyveryverylongwordwithoutan', 'ybreaksatallinsideit and-then-', 'a-hyphenated-long-word-that-', 'goes-on']
#| ['* averyveryverylongwordwithoutanybreaksatallinsideit', '  and-then-a-hyphenated-long-word-that-goes-on']
#| ['averyveryverylongwordwithoutan', 'ybreaksatallinsideit and-then-', 'a-hyphenated-long-word-that-', 'goes-on']
#| ['averyveryverylongwordwithoutan', 'ybreaksatallinsideit and-..']
#| ['averyveryverylongwordwithoutanybreaksatallinsideit and-then-a-', 'hyphenated-long-word-that-goes-on']
#| ['* averyveryverylongwordwithoutanybreaksatallinsideit', '  and-then-a-hyphenated-long-word-that-goes-on']
#| ['averyveryverylongwordwithoutanybreaksatallinsideit and-then-a-', 'hyphenated-long-word-that-goes-on']
#| ['averyveryverylongwordwithoutanybreaksatallinsideit and-then-a-', 'hyphenated-long-word-that-goes-on']
#| averyveryverylongwor
#| dwithoutanybreaksata
#| llinsideit and-then-
#| a-hyphenated-long-
#| word-that-goes-on
#| '[...]' '...'
#| []
#| []
#| []
#| []
#| []
#| []
#| []
#| []
#| []
#| []
#| []
#| []
#| []
#| []
#| []
#| []
#| []
#| []
#| []
#| []
#|
#| '' ''
#| []
#| []
#| ['  ']
#| []
#| []
#| []
#| ['  ']
#| []
#| []
#| []
#| ['  ']
#| []
#| []
#| []
#| ['  ']
#| []
#| []
#| []
#| ['  ']
#| []
#|
#| '' ''
#| ['one']
#| ['* one']
#| ['one']
#| ['one']
#| ['one']
#| ['* one']
#| ['one']
#| ['one']
#| ['one']
#| ['* one']
#| ['one']
#| ['one']
#| ['one']
#| ['* one']
#| ['one']
#| ['one']
#| ['one']
#| ['* one']
#| ['one']
#| ['one']
#| one
#| 'one' 'one'
#| ['-- -a', '--b', 'c--', 'd-']
#| ['* --', '  -a', '  --b', '  c--', '  d-']
#| ['-- -a', ' --b ', 'c-- ', 'd-']
#| ['-- -a', '--b..']
#| ['-- -a --b', 'c-- d-']
#| ['* -- -a', '  --b c--', '  d-']
#| ['-- -a --b ', 'c-- d-']
#| ['-- -a --b', 'c-- d-']
#| ['-- -a --b c-- d-']
#| ['* -- -a --b c--', '  d-']
#| ['-- -a --b c-- d-']
#| ['-- -a --b c-- d-']
#| ['-- -a --b c-- d-']
#| ['* -- -a --b c-- d-']
#| ['-- -a --b c-- d-']
#| ['-- -a --b c-- d-']
#| ['-- -a --b c-- d-']
#| ['* -- -a --b c-- d-']
#| ['-- -a --b c-- d-']
#| ['-- -a --b c-- d-']
#| -- -a --b c-- d-
#| '-- -a --b c-- d-' '-- -a --b...'
#| ['a-bc', 'ab-c', 'ab-cd', '12-34', 'ab-12', 'a1-b2', 'foo-', 'bar-', 'baz']
#| ['* a-bc', '  ab-c', '  ab-cd', '  12-34', '  ab-12', '  a1-b2', '  foo-bar-baz']
#| ['a-bc ', 'ab-c ', 'ab-cd', ' ', '12-34', ' ', 'ab-12', ' ', 'a1-b2', ' foo-', 'bar-', 'baz']
#| ['a-bc', '..']
#| ['a-bc ab-c', 'ab-cd', '12-34', 'ab-12', 'a1-b2 foo-', 'bar-baz']
#| ['* a-bc', '  ab-c', '  ab-cd', '  12-34', '  ab-12', '  a1-b2', '  foo-bar-baz']
#| ['a-bc ab-c ', 'ab-cd ', '12-34 ', 'ab-12 ', 'a1-b2 foo-', 'bar-baz']
#| ['a-bc ab-c', 'ab-cd..']
#| ['a-bc ab-c ab-cd', '12-34 ab-12 a1-b2', 'foo-bar-baz']
#| ['* a-bc ab-c ab-cd', '  12-34 ab-12', '  a1-b2', '  foo-bar-baz']
#| ['a-bc ab-c ab-cd ', '12-34 ab-12 a1-b2', ' foo-bar-baz']
#| ['a-bc ab-c ab-cd', '12-34 ab-12..']
#| ['a-bc ab-c ab-cd 12-34 ab-12', 'a1-b2 foo-bar-baz']
#| ['* a-bc ab-c ab-cd 12-34 ab-12', '  a1-b2 foo-bar-baz']
#| ['a-bc ab-c ab-cd 12-34 ab-12 ', 'a1-b2 foo-bar-baz']
#| ['a-bc ab-c ab-cd 12-34 ab-12', 'a1-b2 foo-bar-baz']
#| ['a-bc ab-c ab-cd 12-34 ab-12 a1-b2 foo-bar-baz']
#| ['* a-bc ab-c ab-cd 12-34 ab-12 a1-b2 foo-bar-baz']
#| ['a-bc ab-c ab-cd 12-34 ab-12 a1-b2 foo-bar-baz']
#| ['a-bc ab-c ab-cd 12-34 ab-12 a1-b2 foo-bar-baz']
#| a-bc ab-c ab-cd
#| 12-34 ab-12 a1-b2
#| foo-bar-baz
#| 'a-bc ab-c ab-cd [...]' 'a-bc ab-c...'
#| ['well-', 'known']
#| ['* well-', '  known']
#| ['well-', ' ', 'known']
#| ['well-', 'known']
#| ['well-', 'known']
#| ['* well-', '  known']
#| ['well- ', 'known']
#| ['well-', 'known']
#| ['well- known']
#| ['* well- known']
#| ['well- known']
#| ['well- known']
#| ['well- known']
#| ['* well- known']
#| ['well- known']
#| ['well- known']
#| ['well- known']
#| ['* well- known']
#| ['well- known']
#| ['well- known']
#| well- known
#| 'well- known' 'well- known'
for d in ["  a\n    b\n  c", "\ta\n\t  b\n", " a\n  \n\n b\n", "a\n b", "  x\n\ty", "    \n  hello\n   there\n     ", "", "   \n"]:
    print(repr(textwrap.dedent(d)), repr(textwrap.indent(d, '> ')), repr(textwrap.indent(d, '> ', lambda l: True)))
# output:
#| 'a\n  b\nc' '>   a\n>     b\n>   c' '>   a\n>     b\n>   c'
#| 'a\n  b\n' '> \ta\n> \t  b\n' '> \ta\n> \t  b\n'
#| 'a\n\n\nb\n' '>  a\n  \n\n>  b\n' '>  a\n>   \n> \n>  b\n'
#| 'a\n b' '> a\n>  b' '> a\n>  b'
#| '  x\n\ty' '>   x\n> \ty' '>   x\n> \ty'
#| '\nhello\n there\n' '    \n>   hello\n>    there\n     ' '>     \n>   hello\n>    there\n>      '
#| '' '' ''
#| '\n' '   \n' '>    \n'
try: textwrap.wrap('x', 0)
except ValueError as e: print(e)  # expect: invalid width 0 (must be > 0)
