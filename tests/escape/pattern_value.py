# Dotted names in patterns are read
match 1:
    case int.__class__:                      # reject: dunder
        pass
