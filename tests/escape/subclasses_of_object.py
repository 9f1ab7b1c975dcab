# Classic pyjail chain (hacktricks, Python 2 and 3 jails since 2012)
for cls in ().__class__.__base__.__subclasses__(): # reject: dunder, dunder, dunder
    print(cls)
