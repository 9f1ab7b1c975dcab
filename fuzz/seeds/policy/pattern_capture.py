# Patterns bind names
match {"a": 1}:
    case {"a": __builtins__}:                # reject: dunder
        pass
    case {**__import__}:                     # reject: dunder
        pass
    case [*__loader__]:                      # reject: dunder
        pass
    case _ as __spec__:                      # reject: dunder
        pass
