# Builtins that take in a generator expression run it in the frame of their caller
import traceback
def t(f):
    try: print(repr(f()))
    except Exception as e:
        print(*(line.split(' in ')[-1] for line in traceback.format_exc().splitlines() if line.startswith('  File')), repr(e), repr(e.__cause__))
xs = [3, 1, 2]
t(lambda: any(x > 2 for x in xs)); t(lambda: all(x > 0 for x in xs)); t(lambda: any(x > 5 for x in xs)); t(lambda: all(x for x in []))
# output:
#| True
#| True
#| False
#| True
