# Calls without parentheses: decorators (ictf, UIUCTF 2021)
@exec                                        # reject: builtin
@input
class X:
    pass
