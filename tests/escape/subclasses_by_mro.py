# Classic pyjail chain (hacktricks, Python 2 and 3 jails since 2012)
print("".__class__.__mro__[1].__subclasses__()) # reject: dunder, dunder, dunder
