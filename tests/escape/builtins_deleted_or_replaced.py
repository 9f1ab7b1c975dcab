# Replacing a builtin for everybody
del __builtins__.len                         # reject: dunder
__builtins__.len = lambda x: 0               # reject: dunder
