"""A module that makes some of its names when they are asked for (PEP 562)."""
present = 1


def __getattr__(name):
    if name == "broken":
        raise ValueError("no luck")
    if name.startswith("made_"):
        value = globals_like[name] = name.upper()
        return value
    raise AttributeError(f"module {__name__!r} has no {name!r}")


def __dir__():
    return ["present", "made_up", *globals_like]


globals_like = {}
