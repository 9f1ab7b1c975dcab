def t(make, step):
    d = make(); out = []
    try:
        for n, i in enumerate(step[0](d)):
            out.append(i)
            if n > 30: break
            step[1](d, i, n)
    except RuntimeError as e: out.append(repr(e))
    print(out, d)
def delins(d, i, n):
    k = i[0] if isinstance(i, tuple) else i
    try: del d[0]; d[0] = 0
    except KeyError: pass
for m in (iter, lambda d: d.items(), lambda d: d.values()):
    t(lambda: {0: 0}, (m, delins))
    t(lambda: dict.fromkeys(range(3), 0), (m, delins))
    t(lambda: dict.fromkeys(range(8), 0), (m, delins))
# output:
#| [0, "RuntimeError('dictionary keys changed during iteration')"] {0: 0}
#| [0, 1, 2] {1: 0, 2: 0, 0: 0}
#| [0, 1, 2, 4, 5, 6, 7, 0, "RuntimeError('dictionary keys changed during iteration')"] {1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 0: 0}
#| [(0, 0), "RuntimeError('dictionary keys changed during iteration')"] {0: 0}
#| [(0, 0), (1, 0), (2, 0)] {1: 0, 2: 0, 0: 0}
#| [(0, 0), (1, 0), (2, 0), (4, 0), (5, 0), (6, 0), (7, 0), (0, 0), "RuntimeError('dictionary keys changed during iteration')"] {1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 0: 0}
#| [0, "RuntimeError('dictionary keys changed during iteration')"] {0: 0}
#| [0, 0, 0] {1: 0, 2: 0, 0: 0}
#| [0, 0, 0, 0, 0, 0, 0, 0, "RuntimeError('dictionary keys changed during iteration')"] {1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 0: 0}
def delins2(d, i, n):
    k = next(iter(d)); del d[k]; d[k] = n
t(lambda: dict.fromkeys(range(5), 0), (iter, delins2))
# output:
#| [0, 2, 3, 4, 0, "RuntimeError('dictionary keys changed during iteration')"] {0: 0, 1: 1, 2: 2, 3: 3, 4: 4}
t(lambda: dict.fromkeys(range(10), 0), (iter, delins2))
# output:
#| [0, 2, 3, 4, 5, 6, 7, 8, 9, 0, "RuntimeError('dictionary keys changed during iteration')"] {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9}
t(lambda: dict.fromkeys(range(5), 0), (iter, lambda d, i, n: d.pop(i)))
# output:
#| [0, "RuntimeError('dictionary changed size during iteration')"] {1: 0, 2: 0, 3: 0, 4: 0}
t(lambda: dict.fromkeys(range(5), 0), (iter, lambda d, i, n: d.update({n+100: 1})))
# output:
#| [0, "RuntimeError('dictionary changed size during iteration')"] {0: 0, 1: 0, 2: 0, 3: 0, 4: 0, 100: 1}
def repl(d, i, n):
    d.pop(i); d[n + 100] = 1
t(lambda: dict.fromkeys(range(5), 0), (iter, repl))
# output:
#| [0, 2, 3, 4, 100, "RuntimeError('dictionary keys changed during iteration')"] {1: 0, 101: 1, 102: 1, 103: 1, 104: 1}
t(lambda: dict.fromkeys(range(8), 0), (iter, repl))
# output:
#| [0, 1, 2, 6, 7, 100, 101, 102, "RuntimeError('dictionary keys changed during iteration')"] {3: 0, 4: 0, 5: 0, 103: 1, 104: 1, 105: 1, 106: 1, 107: 1}
t(lambda: dict.fromkeys(range(1), 0), (iter, repl))
# output:
#| [0, "RuntimeError('dictionary keys changed during iteration')"] {100: 1}
t(lambda: dict.fromkeys(range(12), 0), (iter, repl))
# output:
#| [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 108, 109, "RuntimeError('dictionary keys changed during iteration')"] {10: 0, 11: 0, 100: 1, 101: 1, 102: 1, 103: 1, 104: 1, 105: 1, 106: 1, 107: 1, 110: 1, 111: 1}
