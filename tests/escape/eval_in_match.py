# Text run as code
match eval:                                  # reject: builtin
    case run:
        run("1")
