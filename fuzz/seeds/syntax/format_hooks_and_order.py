class Log:
    def __init__(self, n):
        self.n = n

    def __format__(self, spec):
        print('format', self.n, repr(spec))
        return f'<{self.n}>'

    def __str__(self):
        print('str', self.n)
        return 's'

    def __repr__(self):
        print('repr', self.n)
        return 'r'


print(f'{Log(1)} {Log(2):abc} {Log(3)!r} {Log(4)!s:>3} {Log(5)!a}')
# output:
#| format 1 ''
#| format 2 'abc'
#| repr 3
#| str 4
#| repr 5
#| <1> <2> r   s r


def t(x):
    print('eval', x)
    return x


print(f'{t(1)} and {t(2):{t(5)}} and {t("x")!r}')
# output:
#| eval 1
#| eval 2
#| eval 5
#| eval x
#| 1 and     2 and 'x'
