# The hooks of RestrictedPython are variables
# policy: strict
_print_ = 1                                  # reject: underscore
def _getitem_(a, b):                         # reject: underscore
    return a
for _getiter_ in []:                         # reject: underscore
    pass
