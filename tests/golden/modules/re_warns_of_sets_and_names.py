import re, warnings
def w(p, f=re.compile):
    with warnings.catch_warnings(record=True) as ws:
        warnings.simplefilter('always')
        re.purge()
        try: f(p)
        except re.error as e: print(p, 'error', e)
        print(p, [(x.category.__name__, str(x.message)) for x in ws])
for p in [r'[0-9--1]', r'[--1]', r'[&&1]', r'[a&&b]', r'[a||b]', r'[a~~b]', r'[[digits]', r'[^[a]', r'[a[b]', r'[a-[b]', r'[+--]', r'[a-z--x]', r'[\d--x]', r'[]--a]', r'[^--a]', r'[a-b&&[c]]', r'()(?(+1)a|b)', '()(?( 1 )a|b)', '()(?(1_0)a|b)', '()(?(୧)a|b)', b'(?P<\xc2\xb5>.)', r'(?P<a>x)(?(a)y|z)', '(?(00001)a|b)', r'()(?(01)a|b)', r'[---]', r'[a---]', r'[|||]', '[a\n||]']:
    w(p)
    w(p, lambda p: re.search(p, "" if isinstance(p, str) else b""))
# output:
#| [0-9--1] [('FutureWarning', 'Possible set difference at position 4')]
#| [0-9--1] [('FutureWarning', 'Possible set difference at position 4')]
#| [--1] []
#| [--1] []
#| [&&1] []
#| [&&1] []
#| [a&&b] [('FutureWarning', 'Possible set intersection at position 2')]
#| [a&&b] [('FutureWarning', 'Possible set intersection at position 2')]
#| [a||b] [('FutureWarning', 'Possible set union at position 2')]
#| [a||b] [('FutureWarning', 'Possible set union at position 2')]
#| [a~~b] [('FutureWarning', 'Possible set symmetric difference at position 2')]
#| [a~~b] [('FutureWarning', 'Possible set symmetric difference at position 2')]
#| [[digits] [('FutureWarning', 'Possible nested set at position 1')]
#| [[digits] [('FutureWarning', 'Possible nested set at position 1')]
#| [^[a] []
#| [^[a] []
#| [a[b] []
#| [a[b] []
#| [a-[b] error bad character range a-[ at position 1
#| [a-[b] []
#| [a-[b] error bad character range a-[ at position 1
#| [a-[b] []
#| [+--] [('FutureWarning', 'Possible set difference at position 2')]
#| [+--] [('FutureWarning', 'Possible set difference at position 2')]
#| [a-z--x] [('FutureWarning', 'Possible set difference at position 4')]
#| [a-z--x] [('FutureWarning', 'Possible set difference at position 4')]
#| [\d--x] error bad character range \d-- at position 1
#| [\d--x] [('FutureWarning', 'Possible set difference at position 3')]
#| [\d--x] error bad character range \d-- at position 1
#| [\d--x] [('FutureWarning', 'Possible set difference at position 3')]
#| []--a] error bad character range ]-- at position 1
#| []--a] [('FutureWarning', 'Possible set difference at position 2')]
#| []--a] error bad character range ]-- at position 1
#| []--a] [('FutureWarning', 'Possible set difference at position 2')]
#| [^--a] []
#| [^--a] []
#| [a-b&&[c]] [('FutureWarning', 'Possible set intersection at position 4')]
#| [a-b&&[c]] [('FutureWarning', 'Possible set intersection at position 4')]
#| ()(?(+1)a|b) [('DeprecationWarning', "bad character in group name '+1' at position 5")]
#| ()(?(+1)a|b) [('DeprecationWarning', "bad character in group name '+1' at position 5")]
#| ()(?( 1 )a|b) [('DeprecationWarning', "bad character in group name ' 1 ' at position 5")]
#| ()(?( 1 )a|b) [('DeprecationWarning', "bad character in group name ' 1 ' at position 5")]
#| ()(?(1_0)a|b) error invalid group reference 10 at position 5
#| ()(?(1_0)a|b) [('DeprecationWarning', "bad character in group name '1_0' at position 5")]
#| ()(?(1_0)a|b) error invalid group reference 10 at position 5
#| ()(?(1_0)a|b) [('DeprecationWarning', "bad character in group name '1_0' at position 5")]
#| ()(?(୧)a|b) [('DeprecationWarning', "bad character in group name '୧' at position 5")]
#| ()(?(୧)a|b) [('DeprecationWarning', "bad character in group name '୧' at position 5")]
#| b'(?P<\xc2\xb5>.)' [('DeprecationWarning', "bad character in group name '\\xc2\\xb5' at position 4")]
#| b'(?P<\xc2\xb5>.)' [('DeprecationWarning', "bad character in group name '\\xc2\\xb5' at position 4")]
#| (?P<a>x)(?(a)y|z) []
#| (?P<a>x)(?(a)y|z) []
#| (?(00001)a|b) error invalid group reference 1 at position 3
#| (?(00001)a|b) []
#| (?(00001)a|b) error invalid group reference 1 at position 3
#| (?(00001)a|b) []
#| ()(?(01)a|b) []
#| ()(?(01)a|b) []
#| [---] [('FutureWarning', 'Possible set difference at position 2')]
#| [---] [('FutureWarning', 'Possible set difference at position 2')]
#| [a---] error bad character range a-- at position 1
#| [a---] [('FutureWarning', 'Possible set difference at position 2')]
#| [a---] error bad character range a-- at position 1
#| [a---] [('FutureWarning', 'Possible set difference at position 2')]
#| [|||] [('FutureWarning', 'Possible set union at position 2')]
#| [|||] [('FutureWarning', 'Possible set union at position 2')]
#| [a
#| ||] [('FutureWarning', 'Possible set union at position 3')]
#| [a
#| ||] [('FutureWarning', 'Possible set union at position 3')]
warnings.simplefilter('error')
try: re.compile('[[x]')
except FutureWarning as e: print('raised', e)  # expect: raised Possible nested set at position 1
with warnings.catch_warnings(record=True) as found:
    warnings.simplefilter('default')
    re.compile('[[y]')
    re.sub('[[z]', '', '')
    for _ in range(2): re.purge(); re.compile('[[q]')
print([(one.lineno - found[0].lineno, str(one.message), one.filename[-29:]) for one in found])
# output:
#| [(0, 'Possible nested set at position 1', 're_warns_of_sets_and_names.py'), (1, 'Possible nested set at position 1', 're_warns_of_sets_and_names.py'), (2, 'Possible nested set at position 1', 're_warns_of_sets_and_names.py')]
