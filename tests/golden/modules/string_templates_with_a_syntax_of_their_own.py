# Classes derived from Template may choose what a placeholder looks like.
import re
from string import Template


class Ampersand(Template):
    delimiter = '&'
    idpattern = '[a-z]+'


class Dotted(Template):
    pattern = r'''
    (?P<escaped>@{2}) | @(?P<named>[_a-z][._a-z0-9]*) | @{(?P<braced>[_a-z][._a-z0-9]*)} | (?P<invalid>@)
    '''


class Capital(Template):
    braceidpattern = '[A-Z]+'


class Strict(Template):
    flags = re.ASCII
    idpattern = '[a-z]+'


print(Ampersand('&a $b &&').substitute(a=1))  # expect: 1 $b &
print(Dotted('@user.name @{user.id} @@').substitute({'user.name': 'ann', 'user.id': 7}))  # expect: ann 7 $
print(Capital('$a ${A} ').substitute(a=1, A=2))
# output:
#| 1 2 
print(Strict('$a $B').safe_substitute(a=1, B=2), Strict('$a ${b}').get_identifiers())  # expect: 1 $B ['a', 'b']
for text in '$', 'a $ b', 'x\n $$ $\ny', '${a', '$a ${b c}', 'a\n\n  $1':
    try:
        print(Template(text).substitute(a=1))
    except ValueError as e:
        print(e)
# output:
#| Invalid placeholder in string: line 1, col 1
#| Invalid placeholder in string: line 1, col 3
#| Invalid placeholder in string: line 2, col 5
#| Invalid placeholder in string: line 1, col 1
#| Invalid placeholder in string: line 1, col 4
#| Invalid placeholder in string: line 3, col 3
try:
    Ampersand('a &1').substitute()
except ValueError as e:
    print(e, Ampersand('&1').is_valid())  # expect: Invalid placeholder in string: line 1, col 3 False
