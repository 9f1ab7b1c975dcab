# policy: strict
match 1:                                     # reject: match
    case 1: pass
    case _x: pass                            # reject: underscore
