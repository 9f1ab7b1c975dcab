class Zero(dict):
    def __missing__(self, key):
        return 0
z = Zero(a=1)
print(z['a'], z['b'], z.get('b'), 'b' in z, len(z))  # expect: 1 0 None False 1
class Grow(dict):
    def __missing__(self, key):
        value = self[key] = []
        return value
g = Grow()
g['x'].append(1)
g['x'].append(2)
print(g)  # expect: {'x': [1, 2]}
print(repr(type(g).__name__))  # expect: 'Grow'
