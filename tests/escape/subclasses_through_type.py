# Classic pyjail chain (hacktricks, Python 2 and 3 jails since 2012)
print(type(1).__subclasses__())              # reject: dunder
