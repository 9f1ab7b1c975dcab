# The `__self__` of a builtin function is the builtins module
print(print.__self__)                        # reject: dunder
len.__self__.eval("1")                       # reject: dunder
