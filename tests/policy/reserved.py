# policy: strict
print("x")
p = print
print = 1                                    # reject: reserved
def printed(): pass                          # reject: reserved
x = printed
class builtins: pass                         # reject: reserved
y = builtins                                 # reject: reserved
def f(print): pass                           # reject: reserved
def eval(x): return x
eval(1)                                      # reject: builtin
z = eval
x.print = 1
