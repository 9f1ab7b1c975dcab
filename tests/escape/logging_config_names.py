# Factories by name (`()` and `ext://` of logging.config.dictConfig): none of the interpreter's is found or set
# differs: CPython imports whatever is named, and hands it out
import json
import logging
import logging.config


class Plain:
    pass


def made(**given):
    print("handed out", given)
    return logging.NullHandler()


for text in ("__main__.Plain.__dict__", "__main__.Plain.__mro__", "__main__.made.__globals__", "logging.sys.modules",
             "sys.modules", "os.environ", "json.dumps", "builtins.open", "logging.os.listdir",
             "__main__.json.decoder.scanner.re", "sys.stdout.__class__"):
    try:
        logging.config.dictConfig({"version": 1, "handlers": {"h": {"()": made, "found": "ext://" + text}}})
    except ValueError as error:
        print(text, type(error.__cause__).__name__)
for name in ("__del__", "__class__", "__dict__"):
    try:
        logging.config.dictConfig({"version": 1, "filters": {"f": {"()": lambda: Plain, ".": {name: made}}}})
        print("set", name)
    except ValueError as error:
        print(name, type(error.__cause__).__name__)
# output:
#| __main__.Plain.__dict__ ValueError
#| __main__.Plain.__mro__ ValueError
#| __main__.made.__globals__ ValueError
#| logging.sys.modules ValueError
#| sys.modules ValueError
#| os.environ ValueError
#| json.dumps ValueError
#| builtins.open ValueError
#| logging.os.listdir ValueError
#| __main__.json.decoder.scanner.re ValueError
#| sys.stdout.__class__ ValueError
#| __del__ AttributeError
#| __class__ AttributeError
#| __dict__ AttributeError
