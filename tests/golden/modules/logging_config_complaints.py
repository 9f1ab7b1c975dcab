import logging
import logging.config

stream = {"class": "logging.StreamHandler"}
for config in (
    {}, {"version": 2}, {"version": "1"}, {"version": 1, "formatters": {"f": {"format": "plain"}}},
    {"version": 1, "formatters": {"f": {"format": "%(message)s", "style": "?"}}},
    {"version": 1, "formatters": {"f": {"class": "logging.Nope"}}},
    {"version": 1, "formatters": {"f": {"()": "logging.Formatter", "fmt": "%(message)s", "a b": 1}}},
    {"version": 1, "formatters": {"f": {"()": "logging.Formatter", "nope": 1}}},
    {"version": 1, "filters": {"f": {"()": "nowhere.Filter"}}},
    {"version": 1, "filters": {"f": 5}},
    {"version": 1, "handlers": {"h": {}}}, {"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "level": "LOUD"}}},
    {"version": 1, "handlers": {"h": {**stream, "formatter": "f"}}},
    {"version": 1, "handlers": {"h": {**stream, "filters": ["f"]}}},
    {"version": 1, "handlers": {"h": {**stream, "nope": 1}}},
    {"version": 1, "handlers": {"h": {**stream, "stream": "ext://sys.nope"}}},
    {"version": 1, "handlers": {"h": {**stream, "stream": "cfg://nope"}}},
    {"version": 1, "handlers": {"h": {**stream, "stream": "cfg://version!"}}},
    {"version": 1, "handlers": {"h": {**stream, "stream": "cfg://.a"}}},
    {"version": 1, "handlers": {"h": {"class": "logging.handlers.MemoryHandler", "capacity": 1, "target": "t"}}},
    {"version": 1, "handlers": {"h": {"()": 5}}},
    {"version": 1, "loggers": {"a": {"handlers": ["h"]}}}, {"version": 1, "loggers": {"a": {"level": "LOUD"}}},
    {"version": 1, "loggers": {"a": {"filters": ["f"]}}}, {"version": 1, "loggers": {"a": 5}},
    {"version": 1, "root": {"level": 1.5}}, {"version": 1, "incremental": True, "handlers": {"zz": {}}},
    {"version": 1, "incremental": True, "loggers": {"a": {"level": "x"}}},
    {"version": 1, "incremental": True, "root": {"level": "x"}}, 5, None,
):
    try:
        logging.config.dictConfig(config)
        print("fine")
    except Exception as error:
        cause = error.__cause__
        print(type(error).__name__, error, "<-", type(cause).__name__, str(cause).split(" among")[0],
              "<-", type(cause and cause.__cause__).__name__)
# output:
#| ValueError dictionary doesn't specify a version <- NoneType None <- NoneType
#| ValueError Unsupported version: 2 <- NoneType None <- NoneType
#| ValueError Unsupported version: 1 <- NoneType None <- NoneType
#| ValueError Unable to configure formatter 'f' <- ValueError Invalid format 'plain' for '%' style <- NoneType
#| ValueError Unable to configure formatter 'f' <- ValueError Style must be one of: %,{,$ <- NoneType
#| ValueError Unable to configure formatter 'f' <- ModuleNotFoundError No module named 'logging.Nope' <- NoneType
#| ValueError Unable to configure formatter 'f' <- ValueError Not a valid Python identifier: 'a b' <- NoneType
#| ValueError Unable to configure formatter 'f' <- TypeError Formatter.__init__() got an unexpected keyword argument 'nope' <- NoneType
#| ValueError Unable to configure filter 'f' <- ValueError Cannot resolve 'nowhere.Filter': No module named 'nowhere' <- ModuleNotFoundError
#| ValueError Unable to configure filter 'f' <- TypeError argument of type 'int' is not iterable <- NoneType
#| ValueError Unable to configure handler 'h' <- AttributeError 'NoneType' object has no attribute 'split' <- NoneType
#| ValueError Unable to configure handler 'h' <- ValueError Unknown level: 'LOUD' <- NoneType
#| ValueError Unable to configure handler 'h' <- ValueError Unable to set formatter 'f' <- KeyError
#| ValueError Unable to configure handler 'h' <- ValueError Unable to add filter 'f' <- KeyError
#| ValueError Unable to configure handler 'h' <- TypeError StreamHandler.__init__() got an unexpected keyword argument 'nope' <- NoneType
#| ValueError Unable to configure handler 'h' <- ValueError Cannot resolve 'sys.nope': No module named 'sys.nope'; 'sys' is not a package <- ModuleNotFoundError
#| ValueError Unable to configure handler 'h' <- KeyError 'nope' <- NoneType
#| ValueError Unable to configure handler 'h' <- ValueError Unable to convert 'version!' at '!' <- NoneType
#| ValueError Unable to configure handler 'h' <- ValueError Unable to convert '.a' <- NoneType
#| ValueError Unable to configure handler 'h' <- ValueError Unable to set target handler 't' <- KeyError
#| ValueError Unable to configure handler 'h' <- AttributeError 'int' object has no attribute 'split' <- NoneType
#| ValueError Unable to configure logger 'a' <- ValueError Unable to add handler 'h' <- KeyError
#| ValueError Unable to configure logger 'a' <- ValueError Unknown level: 'LOUD' <- NoneType
#| ValueError Unable to configure logger 'a' <- ValueError Unable to add filter 'f' <- KeyError
#| ValueError Unable to configure logger 'a' <- AttributeError 'int' object has no attribute 'get' <- NoneType
#| ValueError Unable to configure root logger <- TypeError Level not an integer or a valid string: 1.5 <- NoneType
#| ValueError No handler found with name 'zz' <- NoneType None <- NoneType
#| ValueError Unable to configure logger 'a' <- ValueError Unknown level: 'x' <- NoneType
#| ValueError Unable to configure root logger <- ValueError Unknown level: 'x' <- NoneType
#| TypeError 'int' object is not iterable <- NoneType None <- NoneType
#| TypeError 'NoneType' object is not iterable <- NoneType None <- NoneType
