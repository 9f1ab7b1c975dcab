# Classic pyjail chain (hacktricks, Python 2 and 3 jails since 2012)
print(''.__class__.__bases__[0].__subclasses__()) # reject: dunder, dunder, dunder
