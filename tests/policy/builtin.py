# Text as code, and what needs a grant.
eval("1")                                    # reject: builtin
exec("1")                                    # reject: builtin
compile("1", "", "eval")                     # reject: builtin
f = eval                                     # reject: builtin
list(map(exec, []))                          # reject: builtin
globals()["x"]                               # reject: builtin
breakpoint()                                 # reject: builtin
with open("x") as file: pass                 # reject: builtin
import re
re.compile("x")
file.open("x")
f(open=1)
class Node:
    def evaluate(self): return self.eval()
locals(), vars(), input(), dir(), help(), getattr(f, "x")
