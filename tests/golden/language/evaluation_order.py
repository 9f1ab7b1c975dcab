def t(x):
    print('eval', x)
    return x


def f(*args, **kwargs):
    return args


print('call')  # expect: call
f(t(1), t(2), *t([3]), k=t(4), **t({'z': 5}))
# output:
#| eval 1
#| eval 2
#| eval [3]
#| eval 4
#| eval {'z': 5}
print('binary')  # expect: binary
t(1) + t(2) * t(3)
# output:
#| eval 1
#| eval 2
#| eval 3
print('dict')  # expect: dict
{t('k1'): t('v1'), t('k2'): t('v2')}
# output:
#| eval k1
#| eval v1
#| eval k2
#| eval v2
print('assign')  # expect: assign
d = {}
d[t('key')] = t('value')
# output:
#| eval value
#| eval key
print('chained assign')  # expect: chained assign
a = d[t('x')] = d[t('y')] = t('v')
# output:
#| eval v
#| eval x
#| eval y
print('tuple target')  # expect: tuple target
d[t(1)], d[t(2)] = t(3), t(4)
# output:
#| eval 3
#| eval 4
#| eval 1
#| eval 2
print('compare')  # expect: compare
t(1) < t(2) < t(0) < t(9)
# output:
#| eval 1
#| eval 2
#| eval 0
print('conditional')  # expect: conditional
t('yes') if t(True) else t('no')
# output:
#| eval True
#| eval yes
print('slice')  # expect: slice
[0, 1, 2, 3][t(0):t(3):t(2)]
# output:
#| eval 0
#| eval 3
#| eval 2
print('augmented')  # expect: augmented
items = [1]
items[t(0)] += t(5)
# output:
#| eval 0
#| eval 5
print('attribute call')  # expect: attribute call
t('abc').replace(t('a'), t('b'))
# output:
#| eval abc
#| eval a
#| eval b
print('fstring')  # expect: fstring
f'{t(1)} {t(2):{t(3)}}'
# output:
#| eval 1
#| eval 2
#| eval 3
print('lambda default')  # expect: lambda default
(lambda a=t('default'): a)()  # expect: eval default
print('decorator')  # expect: decorator


def deco(tag):
    t(tag)
    return lambda f: t(tag + ' applied') and f


@deco('outer')
@deco('inner')
def g(a=t('default')) -> t('annotation'):
    pass
# output:
#| eval outer
#| eval inner
#| eval default
#| eval annotation
#| eval inner applied
#| eval outer applied


print('class')  # expect: class


class C(t(object)):
    t('body')
# output:
#| eval <class 'object'>
#| eval body


print('return')  # expect: return


def r():
    return t(1), t(2)


r()
# output:
#| eval 1
#| eval 2
print('subscript', [t(0)][t(0)])
# output:
#| eval 0
#| eval 0
#| subscript 0
print('set', len({t(1), t(1)}))
# output:
#| eval 1
#| eval 1
#| set 1
del d[t('key')], d[t('x')]
# output:
#| eval key
#| eval x
assert t(True), t('message')  # expect: eval True
