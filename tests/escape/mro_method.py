# Classic pyjail chain (hacktricks, Python 2 and 3 jails since 2012): `mro()` needs no underscore
print(int.mro()[1])                          # reject: frame
