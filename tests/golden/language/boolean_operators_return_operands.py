print(1 and 2, 0 and 2, '' or 'default', 'a' or 'b', None or 0 or [], 1 and '' and 3)
# output:
#| 2 0 default a [] 
print(not '', not 'a', not not [])  # expect: True False False
print([] or {} or 'end', 1 and 2 and 3, 0 or 5 and 6)  # expect: end 3 6


def t(x):
    print('eval', x)
    return x


t(0) and t(1)  # expect: eval 0
t(1) or t(2)  # expect: eval 1
t(0) or t('') or t('last') or t('never')
# output:
#| eval 0
#| eval 
#| eval last
t(1) and t(0) and t('never')
# output:
#| eval 1
#| eval 0
x = None
name = x and x.name
print(name)  # expect: None
print((1 or 1 / 0), (0 and 1 / 0))  # expect: 1 0
