def f():
    [z for z in range(3)]
    print('z' in locals())
    {w: y for w in range(3) for y in range(2)}
    z = 1
    print(sorted(locals()))


f()
# output:
#| False
#| ['z']


class C:
    x = [i for i in range(3)]
    print(sorted(k for k in locals() if not k.startswith('__')))
# output:
#| ['x']
