# An annotation is an expression
x: ().__dict__ = 1                          # reject: dunder
def f(a: eval("1"), *b: exec("1")) -> ().__dict__: # reject: builtin, builtin, dunder
    pass
def g[T: ().__dict__](x: T):                # reject: dunder
    pass
