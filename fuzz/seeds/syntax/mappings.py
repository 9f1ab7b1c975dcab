def f(x):
    match x:
        case {}if not x:
            return 'empty mapping'
        case {'type': 'circle', 'r': r}:
            return f'circle {r}'
        case {'type': str(t), **rest}:
            return f'{t} with {rest}'
        case {1: one, 'k': [a, *_]}:
            return f'{one} {a}'
        case {'deep': {'er': value}}:
            return f'deep {value}'
        case {None: n}:
            return f'none {n}'
        case {}:
            return 'some mapping'
        case _:
            return 'no mapping'


for x in ({}, {'type': 'circle', 'r': 2}, {'type': 'box', 'w': 1}, {1: 'x', 'k': [5, 6], 'z': 0}, {'deep': {'er': 7}}, {None: 0}, {'a': 1}, [1], 'text'):
    print(f(x))
# output:
#| empty mapping
#| circle 2
#| box with {'w': 1}
#| x 5
#| deep 7
#| none 0
#| some mapping
#| no mapping
#| no mapping


class Default(dict):
    def __missing__(self, key):
        return 'made up'


match Default(a=1):
    case {'b': b}:
        print('no', b)
    case {'a': a}:
        print('missing keys are not made up', a)  # expect: missing keys are not made up 1
key = 'dynamic'


class K:
    name = 'dynamic'


match {'dynamic': 1}:
    case {K.name: v}:
        print(v)  # expect: 1
