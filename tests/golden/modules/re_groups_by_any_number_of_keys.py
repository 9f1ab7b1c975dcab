import re
m=re.match(r'(\w)(\w)?(?P<n>\d)?(x)?(y)?','ab3')
print(m.group(),m.group(0),m.group(1),m.group(1,2),m.group('n',1,2,3),m.group(1,2,3,4,5),m.group(*[1,2]),m.group(4))
# output:
#| ab3 ab3 a ('a', 'b') ('3', 'a', 'b', '3') ('a', 'b', '3', None, None) ('a', 'b') None
for f in (lambda:m.group(9),lambda:m.group('q'),lambda:m.group(x=1),lambda:re.Match.group(),lambda:re.Match.group(3),lambda:re.Match.group(m,1,2,3,4,5,0),lambda:m.group(1,2,9), lambda:m.group(1.5), lambda: list(map(m.group,[1,2,3])), lambda: m.group(True), lambda:m.group(-1)):
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
# output:
#| IndexError no such group
#| IndexError no such group
#| TypeError Match.group() takes no keyword arguments
#| TypeError unbound method Match.group() needs an argument
#| TypeError descriptor 'group' for 're.Match' objects doesn't apply to a 'int' object
#| ('a', 'b', '3', None, None, 'ab3')
#| IndexError no such group
#| IndexError no such group
#| ['a', 'b', '3']
#| a
#| IndexError no such group
g=m.group
print(g(),g(1),g(1,2))  # expect: ab3 a ('a', 'b')
for i in range(3): print(m.group(i),m.group(i,i))
# output:
#| ab3 ('ab3', 'ab3')
#| a ('a', 'a')
#| b ('b', 'b')
