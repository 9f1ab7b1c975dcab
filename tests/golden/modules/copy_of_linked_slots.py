import copy, collections
class Link:
    __slots__ = ('count', 'keys', 'next')
    def __init__(self, count): self.count = count; self.keys = collections.OrderedDict()
    def __reduce__(self): return Link, (self.count,), (None, {'keys': self.keys})
class A:
    def __init__(self):
        self.l = Link(1); self.l.keys['x'] = None
        self.m = {'a': self.l, 'b': self.l}
        self.l.next = self.l
    def __setstate__(self, s):
        print('setstate', sorted(s), len(set(s['m'].values())), s['l'] is s['m']['a'], s['m']['a'] is s['m']['b'])
        for k, v in s.items(): setattr(self, k, v)
