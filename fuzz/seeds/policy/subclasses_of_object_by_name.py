# Classic pyjail chain (hacktricks, Python 2 and 3 jails since 2012)
print(object.__subclasses__())               # reject: dunder
