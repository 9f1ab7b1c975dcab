"""Methods of UserString take the keywords that CPython's take."""
from collections import UserString

tabs = UserString('a\tb')
print(repr(tabs.expandtabs(tabsize=4)), repr(tabs.expandtabs()), type(tabs.expandtabs(2)).__name__)  # expect: 'a   b' 'a       b' UserString
text = UserString('--x--')
print(text.strip(chars='-'), text.lstrip(chars='-'), text.rstrip(chars='-'))  # expect: x x-- --x
print(repr(UserString(' x ').strip()), repr(UserString(' x ').lstrip(None)))  # expect: 'x' 'x '
for wrong in (1, UserString('-')):
    try:
        text.strip(wrong)
    except TypeError as error:
        print(error)
# output:
#| strip arg must be None or str
#| strip arg must be None or str
