# policy: strict
page__roles__ = 1                            # reject: roles
a.x__roles__                                 # reject: roles
def f(b__roles__): pass                      # reject: roles
f(b__roles__=1)
