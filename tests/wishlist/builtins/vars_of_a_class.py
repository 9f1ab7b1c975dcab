class C:
    a = 1
    def m(self): pass
v = vars(C)
print(v['a'], 'm' in v, type(v).__name__, v.get('zz'), [k for k in v if not k.startswith('_')])  # expect: 1 True mappingproxy None ['a', 'm']
try:
    v['b'] = 1
except TypeError as error:
    print(error)  # expect: 'mappingproxy' object does not support item assignment
try:
    del v['a']
except TypeError as error:
    print(error)  # expect: 'mappingproxy' object does not support item deletion
print(v.copy()['a'])  # expect: 1
print(len(v) > 2, list(v.keys()) == list(v), ('a', 1) in v.items(), 1 in list(v.values()))  # expect: True True True True
