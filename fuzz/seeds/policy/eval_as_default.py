# Text run as code
def f(x=eval, *, y=exec):                    # reject: builtin, builtin
    pass
