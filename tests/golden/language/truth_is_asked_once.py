class B:
    def __init__(s, n, v): s.n, s.v = n, v
    def __bool__(s):
        print('bool', s.n); return s.v
    def __repr__(s): return s.n
t, f = B('t', True), B('f', False)
t2, f2 = B('t2', True), B('f2', False)
def i(x): return x
if f and t: print(1)  # expect: bool f
if t or f: print(2)
# output:
#| bool t
#| 2
if (f and t) or t2: print(3)
# output:
#| bool f
#| bool t2
#| 3
print('v', (f and t) and t2)
# output:
#| bool f
#| v f
print('v', (t or f) and t2)
# output:
#| bool t
#| v t2
print('v', (f and t) or f2)
# output:
#| bool f
#| v f2
print('v', f or (t and f2))
# output:
#| bool f
#| bool t
#| v f2
print('n', not (f and t))
# output:
#| bool f
#| bool f
#| n True
print('c', 1 if (f and t) else 2)
# output:
#| bool f
#| c 2
print('c', 1 if (f or t) and f2 else 2)
# output:
#| bool f
#| bool t
#| bool f2
#| c 2
while f and t: pass  # expect: bool f
assert t or f  # expect: bool t
print('e', (i(f) and i(t)) and i(t2))
# output:
#| bool f
#| e f
print('e', (i(t) or i(f)) and i(t2))
# output:
#| bool t
#| e t2
print('e', (i(f) and i(t)) or i(f2))
# output:
#| bool f
#| e f2
print('e', i(f) or (i(t) and i(f2)))
# output:
#| bool f
#| bool t
#| e f2
print('e', not (i(f) and i(t)))
# output:
#| bool f
#| bool f
#| e True
print('e', 1 if (i(f) and i(t)) else 2)
# output:
#| bool f
#| e 2
x = [y for y in (t, f) if y and t2]
# output:
#| bool t
#| bool t2
#| bool f
x = [y for y in (t, f) if (y and t2) or f2]
# output:
#| bool t
#| bool t2
#| bool f
#| bool f2
print(not not f)
# output:
#| bool f
#| False
print(not not (t and f))
# output:
#| bool t
#| bool f
#| False
if not (t and f): print(9)
# output:
#| bool t
#| bool f
#| 9
if not not (i(t) and f): print(9)
# output:
#| bool t
#| bool f
match 1:
    case 1 if f and t: print('m')
    case 1 if f or t: print('m2')
# output:
#| bool f
#| bool f
#| bool t
#| m2
z = (f and t) if (f or t) else (t and f)
# output:
#| bool f
#| bool t
#| bool f
w = (f or t) and (f and t)
# output:
#| bool f
#| bool t
#| bool f
print(w)  # expect: f
w = f2 or ((f or t) and (f and t)) or t2
# output:
#| bool f2
#| bool f
#| bool t
#| bool f
print(w)  # expect: t2
w = i(f2) or ((i(f) or t) and (f and i(t))) or i(t2)
# output:
#| bool f2
#| bool f
#| bool t
#| bool f
print(w)  # expect: t2
