# Iterating over an OrderedDict whose keys change meanwhile
from collections import OrderedDict
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def run(act, view=lambda d: d, n=3, kind=OrderedDict):
    def go():
        d = kind((i, i) for i in range(n)); out = []
        for k in view(d):
            out.append(k)
            if len(out) == 1: act(d)
            if len(out) > 9: break
        return out
    return go
acts = dict(move=lambda d: d.move_to_end(0), movefirst=lambda d: d.move_to_end(2, last=False), samemove=lambda d: d.move_to_end(2), add=lambda d: d.__setitem__(9, 9), dele=lambda d: d.__delitem__(2), delself=lambda d: d.__delitem__(0), swap=lambda d: (d.__delitem__(1), d.__setitem__(8, 8)), setv=lambda d: d.__setitem__(1, 5), clear=lambda d: d.clear(), pop=lambda d: d.popitem(), upd=lambda d: d.update({1: 7}), delre=lambda d: (d.pop(2), d.__setitem__(2, 2)))
views = dict(keys=lambda d: d, items=lambda d: d.items(), values=lambda d: d.values(), rev=lambda d: reversed(d), revi=lambda d: reversed(d.items()))
class Sub(OrderedDict): pass
for k, a in acts.items():
    for v, f in views.items():
        for kind in (OrderedDict, Sub, dict):
            if kind is dict and 'move' in k: continue
            print(k, v, kind.__name__, end=' '); t(run(a, f, kind=kind))
# output:
#| move keys OrderedDict RuntimeError OrderedDict mutated during iteration
#| move keys Sub RuntimeError OrderedDict mutated during iteration
#| move items OrderedDict RuntimeError OrderedDict mutated during iteration
#| move items Sub RuntimeError OrderedDict mutated during iteration
#| move values OrderedDict RuntimeError OrderedDict mutated during iteration
#| move values Sub RuntimeError OrderedDict mutated during iteration
#| move rev OrderedDict RuntimeError OrderedDict mutated during iteration
#| move rev Sub RuntimeError OrderedDict mutated during iteration
#| move revi OrderedDict RuntimeError OrderedDict mutated during iteration
#| move revi Sub RuntimeError OrderedDict mutated during iteration
#| movefirst keys OrderedDict RuntimeError OrderedDict mutated during iteration
#| movefirst keys Sub RuntimeError OrderedDict mutated during iteration
#| movefirst items OrderedDict RuntimeError OrderedDict mutated during iteration
#| movefirst items Sub RuntimeError OrderedDict mutated during iteration
#| movefirst values OrderedDict RuntimeError OrderedDict mutated during iteration
#| movefirst values Sub RuntimeError OrderedDict mutated during iteration
#| movefirst rev OrderedDict RuntimeError OrderedDict mutated during iteration
#| movefirst rev Sub RuntimeError OrderedDict mutated during iteration
#| movefirst revi OrderedDict RuntimeError OrderedDict mutated during iteration
#| movefirst revi Sub RuntimeError OrderedDict mutated during iteration
#| samemove keys OrderedDict [0, 1, 2]
#| samemove keys Sub [0, 1, 2]
#| samemove items OrderedDict [(0, 0), (1, 1), (2, 2)]
#| samemove items Sub [(0, 0), (1, 1), (2, 2)]
#| samemove values OrderedDict [0, 1, 2]
#| samemove values Sub [0, 1, 2]
#| samemove rev OrderedDict [2, 1, 0]
#| samemove rev Sub [2, 1, 0]
#| samemove revi OrderedDict [(2, 2), (1, 1), (0, 0)]
#| samemove revi Sub [(2, 2), (1, 1), (0, 0)]
#| add keys OrderedDict RuntimeError OrderedDict mutated during iteration
#| add keys Sub RuntimeError OrderedDict mutated during iteration
#| add keys dict RuntimeError dictionary changed size during iteration
#| add items OrderedDict RuntimeError OrderedDict mutated during iteration
#| add items Sub RuntimeError OrderedDict mutated during iteration
#| add items dict RuntimeError dictionary changed size during iteration
#| add values OrderedDict RuntimeError OrderedDict mutated during iteration
#| add values Sub RuntimeError OrderedDict mutated during iteration
#| add values dict RuntimeError dictionary changed size during iteration
#| add rev OrderedDict RuntimeError OrderedDict mutated during iteration
#| add rev Sub RuntimeError OrderedDict mutated during iteration
#| add rev dict RuntimeError dictionary changed size during iteration
#| add revi OrderedDict RuntimeError OrderedDict mutated during iteration
#| add revi Sub RuntimeError OrderedDict mutated during iteration
#| add revi dict RuntimeError dictionary changed size during iteration
#| dele keys OrderedDict RuntimeError OrderedDict mutated during iteration
#| dele keys Sub RuntimeError OrderedDict mutated during iteration
#| dele keys dict RuntimeError dictionary changed size during iteration
#| dele items OrderedDict RuntimeError OrderedDict mutated during iteration
#| dele items Sub RuntimeError OrderedDict mutated during iteration
#| dele items dict RuntimeError dictionary changed size during iteration
#| dele values OrderedDict RuntimeError OrderedDict mutated during iteration
#| dele values Sub RuntimeError OrderedDict mutated during iteration
#| dele values dict RuntimeError dictionary changed size during iteration
#| dele rev OrderedDict RuntimeError OrderedDict mutated during iteration
#| dele rev Sub RuntimeError OrderedDict mutated during iteration
#| dele rev dict RuntimeError dictionary changed size during iteration
#| dele revi OrderedDict RuntimeError OrderedDict mutated during iteration
#| dele revi Sub RuntimeError OrderedDict mutated during iteration
#| dele revi dict RuntimeError dictionary changed size during iteration
#| delself keys OrderedDict RuntimeError OrderedDict mutated during iteration
#| delself keys Sub RuntimeError OrderedDict mutated during iteration
#| delself keys dict RuntimeError dictionary changed size during iteration
#| delself items OrderedDict RuntimeError OrderedDict mutated during iteration
#| delself items Sub RuntimeError OrderedDict mutated during iteration
#| delself items dict RuntimeError dictionary changed size during iteration
#| delself values OrderedDict RuntimeError OrderedDict mutated during iteration
#| delself values Sub RuntimeError OrderedDict mutated during iteration
#| delself values dict RuntimeError dictionary changed size during iteration
#| delself rev OrderedDict RuntimeError OrderedDict mutated during iteration
#| delself rev Sub RuntimeError OrderedDict mutated during iteration
#| delself rev dict RuntimeError dictionary changed size during iteration
#| delself revi OrderedDict RuntimeError OrderedDict mutated during iteration
#| delself revi Sub RuntimeError OrderedDict mutated during iteration
#| delself revi dict RuntimeError dictionary changed size during iteration
#| swap keys OrderedDict RuntimeError OrderedDict mutated during iteration
#| swap keys Sub RuntimeError OrderedDict mutated during iteration
#| swap keys dict [0, 2, 8]
#| swap items OrderedDict RuntimeError OrderedDict mutated during iteration
#| swap items Sub RuntimeError OrderedDict mutated during iteration
#| swap items dict [(0, 0), (2, 2), (8, 8)]
#| swap values OrderedDict RuntimeError OrderedDict mutated during iteration
#| swap values Sub RuntimeError OrderedDict mutated during iteration
#| swap values dict [0, 2, 8]
#| swap rev OrderedDict RuntimeError OrderedDict mutated during iteration
#| swap rev Sub RuntimeError OrderedDict mutated during iteration
#| swap rev dict [2, 0]
#| swap revi OrderedDict RuntimeError OrderedDict mutated during iteration
#| swap revi Sub RuntimeError OrderedDict mutated during iteration
#| swap revi dict [(2, 2), (0, 0)]
#| setv keys OrderedDict [0, 1, 2]
#| setv keys Sub [0, 1, 2]
#| setv keys dict [0, 1, 2]
#| setv items OrderedDict [(0, 0), (1, 5), (2, 2)]
#| setv items Sub [(0, 0), (1, 5), (2, 2)]
#| setv items dict [(0, 0), (1, 5), (2, 2)]
#| setv values OrderedDict [0, 5, 2]
#| setv values Sub [0, 5, 2]
#| setv values dict [0, 5, 2]
#| setv rev OrderedDict [2, 1, 0]
#| setv rev Sub [2, 1, 0]
#| setv rev dict [2, 1, 0]
#| setv revi OrderedDict [(2, 2), (1, 5), (0, 0)]
#| setv revi Sub [(2, 2), (1, 5), (0, 0)]
#| setv revi dict [(2, 2), (1, 5), (0, 0)]
#| clear keys OrderedDict RuntimeError OrderedDict changed size during iteration
#| clear keys Sub RuntimeError OrderedDict changed size during iteration
#| clear keys dict RuntimeError dictionary changed size during iteration
#| clear items OrderedDict RuntimeError OrderedDict changed size during iteration
#| clear items Sub RuntimeError OrderedDict changed size during iteration
#| clear items dict RuntimeError dictionary changed size during iteration
#| clear values OrderedDict RuntimeError OrderedDict changed size during iteration
#| clear values Sub RuntimeError OrderedDict changed size during iteration
#| clear values dict RuntimeError dictionary changed size during iteration
#| clear rev OrderedDict RuntimeError OrderedDict changed size during iteration
#| clear rev Sub RuntimeError OrderedDict changed size during iteration
#| clear rev dict RuntimeError dictionary changed size during iteration
#| clear revi OrderedDict RuntimeError OrderedDict changed size during iteration
#| clear revi Sub RuntimeError OrderedDict changed size during iteration
#| clear revi dict RuntimeError dictionary changed size during iteration
#| pop keys OrderedDict RuntimeError OrderedDict mutated during iteration
#| pop keys Sub RuntimeError OrderedDict mutated during iteration
#| pop keys dict RuntimeError dictionary changed size during iteration
#| pop items OrderedDict RuntimeError OrderedDict mutated during iteration
#| pop items Sub RuntimeError OrderedDict mutated during iteration
#| pop items dict RuntimeError dictionary changed size during iteration
#| pop values OrderedDict RuntimeError OrderedDict mutated during iteration
#| pop values Sub RuntimeError OrderedDict mutated during iteration
#| pop values dict RuntimeError dictionary changed size during iteration
#| pop rev OrderedDict RuntimeError OrderedDict mutated during iteration
#| pop rev Sub RuntimeError OrderedDict mutated during iteration
#| pop rev dict RuntimeError dictionary changed size during iteration
#| pop revi OrderedDict RuntimeError OrderedDict mutated during iteration
#| pop revi Sub RuntimeError OrderedDict mutated during iteration
#| pop revi dict RuntimeError dictionary changed size during iteration
#| upd keys OrderedDict [0, 1, 2]
#| upd keys Sub [0, 1, 2]
#| upd keys dict [0, 1, 2]
#| upd items OrderedDict [(0, 0), (1, 7), (2, 2)]
#| upd items Sub [(0, 0), (1, 7), (2, 2)]
#| upd items dict [(0, 0), (1, 7), (2, 2)]
#| upd values OrderedDict [0, 7, 2]
#| upd values Sub [0, 7, 2]
#| upd values dict [0, 7, 2]
#| upd rev OrderedDict [2, 1, 0]
#| upd rev Sub [2, 1, 0]
#| upd rev dict [2, 1, 0]
#| upd revi OrderedDict [(2, 2), (1, 7), (0, 0)]
#| upd revi Sub [(2, 2), (1, 7), (0, 0)]
#| upd revi dict [(2, 2), (1, 7), (0, 0)]
#| delre keys OrderedDict RuntimeError OrderedDict mutated during iteration
#| delre keys Sub RuntimeError OrderedDict mutated during iteration
#| delre keys dict [0, 1, 2]
#| delre items OrderedDict RuntimeError OrderedDict mutated during iteration
#| delre items Sub RuntimeError OrderedDict mutated during iteration
#| delre items dict [(0, 0), (1, 1), (2, 2)]
#| delre values OrderedDict RuntimeError OrderedDict mutated during iteration
#| delre values Sub RuntimeError OrderedDict mutated during iteration
#| delre values dict [0, 1, 2]
#| delre rev OrderedDict RuntimeError OrderedDict mutated during iteration
#| delre rev Sub RuntimeError OrderedDict mutated during iteration
#| delre rev dict [2, 1, 0]
#| delre revi OrderedDict RuntimeError OrderedDict mutated during iteration
#| delre revi Sub RuntimeError OrderedDict mutated during iteration
#| delre revi dict [(2, 2), (1, 1), (0, 0)]
it = iter(OrderedDict(a=1, b=2)); next(it)
d = OrderedDict(a=1, b=2); it = iter(d); next(it); d['c'] = 1
t(lambda: next(it)); t(lambda: next(it)); t(lambda: list(it))
# output:
#| RuntimeError OrderedDict mutated during iteration
#| StopIteration 
#| []
d = OrderedDict(a=1, b=2); it = iter(d); next(it); d.move_to_end('a')
t(lambda: next(it)); t(lambda: next(it))
# output:
#| RuntimeError OrderedDict mutated during iteration
#| StopIteration 
