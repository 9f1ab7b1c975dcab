# Classic pyjail chain (hacktricks, Python 2 and 3 jails since 2012)
print(globals()["__builtins__"])             # reject: builtin
