# Classic pyjail chain (hacktricks, Python 2 and 3 jails since 2012)
__import__("os").system("id")                # reject: dunder
