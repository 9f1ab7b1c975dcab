# An annotation is an expression
x: ().__class__ = 1                          # reject: dunder
def f(a: eval("1"), *b: exec("1")) -> ().__class__: # reject: builtin, builtin, dunder
    pass
def g[T: ().__class__](x: T):                # reject: dunder
    pass
