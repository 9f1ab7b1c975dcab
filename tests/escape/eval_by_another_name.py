# Text run as code
e = eval                                     # reject: builtin
e("1")
