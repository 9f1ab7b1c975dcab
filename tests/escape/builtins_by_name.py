# Classic pyjail chain (hacktricks, Python 2 and 3 jails since 2012)
print(__builtins__)                          # reject: dunder
__builtins__.__dict__["eval"]("1")           # reject: dunder, dunder
__builtins__["open"]("x")                    # reject: dunder
