import logging
import logging.config
import sys


class Short(logging.Formatter):
    def __init__(self, fmt=None, datefmt=None, style="%", prefix=">"):
        super().__init__(fmt, datefmt, style)
        self.prefix = prefix

    def format(self, record):
        return self.prefix + super().format(record)


class Hide(logging.Filter):
    def __init__(self, word):
        super().__init__()
        self.word = word

    def filter(self, record):
        return self.word not in record.getMessage()


class Kept(logging.Handler):
    rows = []

    def emit(self, record):
        self.rows.append(self.format(record))


def make(stream, width=1, *, mark="-"):
    handler = logging.StreamHandler(stream)
    handler.terminator = mark * width + "\n"
    return handler


before = logging.getLogger("before")
child = logging.getLogger("app.db.pool")
child.setLevel("ERROR")
config = {
    "version": 1,
    "formatters": {
        "plain": {"format": "%(levelname)s|%(name)s|%(message)s"},
        "brace": {"format": "{levelname:.1}:{message}", "style": "{", "validate": True},
        "short": {"()": "__main__.Short", "format": "%(message)s", "prefix": "* "},
        "own": {"class": "__main__.Short", "format": "%(name)s %(message)s"},
    },
    "filters": {"hide": {"()": Hide, "word": "secret"}, "only": {"name": "app.db"}},
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": "plain", "level": "INFO",
                    "stream": "ext://sys.stdout", "filters": ["hide"]},
        "brief": {"class": "logging.StreamHandler", "formatter": "brace", "stream": sys.stdout,
                  "level": "cfg://levels.brief"},
        "buffer": {"class": "logging.handlers.MemoryHandler", "capacity": 2, "target": "console"},
        "made": {"()": make, "stream": "ext://sys.stdout", "width": 3, "formatter": "short",
                 ".": {"note": "kept", "words": ["cfg://levels.list[1]"]}},
        "kept": {"class": "__main__.Kept", "formatter": "own", "filters": ["only"]},
        "none": {"class": "logging.NullHandler"},
    },
    "levels": {"brief": "WARNING", "list": ["a", "b"]},
    "loggers": {
        "app": {"handlers": ["console", "kept"], "level": "DEBUG", "propagate": False},
        "app.web": {"handlers": ["brief"], "filters": ["hide"]},
        "slow": {"handlers": ["buffer"], "propagate": False},
        "odd": {"handlers": ["made"], "propagate": False},
    },
    "root": {"handlers": ["brief"], "level": 30},
}
logging.config.dictConfig(config)
app = logging.getLogger("app")
app.debug("quiet")
app.info("hello %s", "you")
app.warning("a secret")
child.error("pool")
print(Kept.rows, child.level, child.disabled)
logging.getLogger("app.web").error("web")
logging.getLogger("app.web").error("secret")
before.error("not said")
print(before.disabled)
slow = logging.getLogger("slow")
slow.info("one")
slow.warning("two")
slow.error("three")
logging.getLogger("odd").warning("odd")

handler = logging.getLogger("odd").handlers[0]
print(handler.name, handler.note, handler.words[0], handler.level)
logging.getLogger("new").warning("to the root")
print(sorted(config), config["handlers"]["console"]["class"], type(config["formatters"]["plain"]))
print(logging.root, logging.root.handlers[0].name, app.handlers[0].level)

# Levels alone.
logging.config.dictConfig({"version": 1, "incremental": True, "handlers": {"console": {"level": "ERROR"}},
                           "loggers": {"app": {"level": "ERROR", "propagate": True}}, "root": {"level": "INFO"}})
app.warning("not said")
app.error("said")
print(logging.root.level, app.propagate, before.disabled)
logging.config.dictConfig({"version": 1, "disable_existing_loggers": False, "handlers": {}, "root": {"handlers": []}})
print(before.disabled, app.handlers, logging.root.handlers, app.disabled)


class Own(logging.config.DictConfigurator):
    def configure_filter(self, config):
        print("filter", dict(config))
        return super().configure_filter(config)



Own({"version": 1, "filters": {"f": {"name": "x"}}}).configure()
# output:
#| INFO|app|hello you
#| ERROR|app.db.pool|pool
#| ['>app.db.pool pool'] 0 False
#| E:web
#| ERROR|app.web|web
#| True
#| WARNING|slow|two
#| ERROR|slow|three
#| * odd---
#| made kept cfg://levels.list[1] 0
#| W:to the root
#| ['filters', 'formatters', 'handlers', 'levels', 'loggers', 'root', 'version'] logging.StreamHandler <class 'dict'>
#| <RootLogger root (WARNING)> brief 20
#| ERROR|app|said
#| E:said
#| 20 True True
#| False [<StreamHandler <stdout> (ERROR)>, <Kept (NOTSET)>] [] False
#| filter {'name': 'x'}
