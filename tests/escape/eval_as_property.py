# Text run as code
class X:
    run = property(eval)                     # reject: builtin
