def t(x):
    print('eval', x)
    return x


class Log:
    def __init__(self):
        self.data = {'k': 1}

    def __getitem__(self, key):
        print('get', key)
        return self.data[key]

    def __setitem__(self, key, value):
        print('set', key, value)
        self.data[key] = value

    @property
    def attr(self):
        print('getattr')
        return 10

    @attr.setter
    def attr(self, value):
        print('setattr', value)


log = Log()
log[t('k')] += t(5)
# output:
#| eval k
#| get k
#| eval 5
#| set k 6
log.attr -= t(3)
# output:
#| getattr
#| eval 3
#| setattr 7
