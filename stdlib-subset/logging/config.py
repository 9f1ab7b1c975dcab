"""Configures logging from a dictionary (`dictConfig`) or a file (`fileConfig`).

A text names what the program could name itself: what `logging` and `logging.handlers` have, the
three streams of `sys`, and what lies in modules of the program that have been imported. There is no
server to listen on.
"""

import logging
import logging.handlers
import re
import sys
from _sys import program_module

IDENTIFIER = re.compile(r"[a-z_][a-z0-9_]*$", re.I)

_PREFIXED = re.compile(r"([a-z]+)://(.*)$")
_FIRST = re.compile(r"\s*(\w+)\s*")
_NAME = re.compile(r"\.\s*(\w+)\s*")
_INDEX = re.compile(r"\[\s*(\w+)\s*\]\s*")
_STREAMS = ("stdin", "stdout", "stderr")


def valid_ident(text):
    if not IDENTIFIER.match(text):
        raise ValueError(f"Not a valid Python identifier: {text!r}")
    return True


# ---------------------------------------------------------------- what texts stand for

class ConvertingDict(dict):
    """A dictionary whose values are converted when they are read, and stay so."""

    def __getitem__(self, key):
        return self._read(key, super().__getitem__(key), True)

    def get(self, key, default=None):
        return self._read(key, super().get(key, default), True)

    def pop(self, key, default=None):
        return self._read(key, super().pop(key, default), False)

    def _read(self, key, value, keep):
        made = self.configurator.convert(value)
        if keep and made is not value:
            self[key] = made
        return made


class ConvertingList(list):
    """A list whose items are converted when they are read, and stay so."""

    def __getitem__(self, index):
        value = super().__getitem__(index)
        made = self.configurator.convert(value)
        if made is not value:
            self[index] = made
        return made

    def pop(self, index=-1):
        return self.configurator.convert(super().pop(index))


class ConvertingTuple(tuple):
    """A tuple whose items are converted when they are read."""

    def __getitem__(self, index):
        return self.configurator.convert(super().__getitem__(index))


def _converting(kind, value, configurator):
    made = kind(value)
    made.configurator = configurator
    return made


def _found(text):
    """What a dotted name stands for."""
    head, *rest = text.split(".")
    found = logging if head == "logging" else sys if head == "sys" else program_module(head)
    if found is None:
        raise ModuleNotFoundError(f"No module named {head!r} among the program's own that have been "
                                  "imported", name=head)
    for part in rest:
        package, head = head, f"{head}.{part}"
        try:
            if found is sys and part not in _STREAMS:
                raise AttributeError
            inner = logging.handlers if head == "logging.handlers" else program_module(head)
            # The names of the interpreter are none that a text has.
            hidden = part.startswith("__") and part.endswith("__")
            found = getattr(found, "" if hidden else part) if inner is None else inner
        except AttributeError:
            why = "" if package == "logging" else f"; {package!r} is not a package"
            raise ModuleNotFoundError(f"No module named {head!r}{why}", name=head) from None
    return found


class BaseConfigurator:
    """What is common to configurators: what the texts of a configuration stand for."""

    value_converters = {"ext": "ext_convert", "cfg": "cfg_convert"}

    def __init__(self, config):
        self.config = _converting(ConvertingDict, config, self)

    def resolve(self, text):
        """The object under a dotted name."""
        try:
            return _found(text)
        except ImportError as error:
            raise ValueError(f"Cannot resolve {text!r}: {error}") from error

    def ext_convert(self, value):
        """What `ext://` stands for."""
        return self.resolve(value)

    def cfg_convert(self, value):
        """What `cfg://` stands for: another part of the configuration."""
        found = _FIRST.match(value)
        if found is None:
            raise ValueError(f"Unable to convert {value!r}")
        rest, at = value[found.end():], self.config[found[1]]
        while rest:
            if found := _NAME.match(rest):
                at = at[found[1]]
            elif found := _INDEX.match(rest):
                index = found[1]
                try:
                    at = at[int(index) if index.isdigit() else index]
                except TypeError:
                    at = at[index]
            else:
                raise ValueError(f"Unable to convert {value!r} at {rest!r}")
            rest = rest[found.end():]
        return at

    def convert(self, value):
        """A value as it is used."""
        if isinstance(value, (ConvertingDict, ConvertingList, ConvertingTuple)):
            return value
        if isinstance(value, dict):
            return _converting(ConvertingDict, value, self)
        if isinstance(value, list):
            return _converting(ConvertingList, value, self)
        if isinstance(value, tuple) and not hasattr(value, "_fields"):
            return _converting(ConvertingTuple, value, self)
        if isinstance(value, str) and (found := _PREFIXED.match(value)):
            converter = self.value_converters.get(found[1])
            if converter:
                return getattr(self, converter)(found[2])
        return value

    def configure_custom(self, config):
        """What a factory of the program's makes."""
        factory = self._callable(config.pop("()"))
        made = factory(**self._arguments(config))
        self._properties(made, config)
        return made

    def as_tuple(self, value):
        return tuple(value) if isinstance(value, list) else value

    def _callable(self, factory):
        return factory if callable(factory) else self.resolve(factory)

    def _arguments(self, config):
        return {key: config[key] for key in config if key != "." and valid_ident(key)}

    def _properties(self, made, config):
        for name, value in (config.pop(".", None) or {}).items():
            if name.startswith("__") and name.endswith("__"):
                raise AttributeError(f"{name} is not set by a name in a text")
            setattr(made, name, value)


# ---------------------------------------------------------------- the configuration

class DictConfigurator(BaseConfigurator):
    """Configure logging using a dictionary-like object to describe the configuration."""

    def configure(self):
        """Do the configuration."""
        config = self.config
        if "version" not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config["version"] != 1:
            raise ValueError(f"Unsupported version: {config['version']}")
        if config.pop("incremental", False):
            self._change(config)
        else:
            self._begin_anew(config, config.pop("disable_existing_loggers", True))

    def _change(self, config):
        """Sets levels, and whether records are handed on; all else stays as it is."""
        handlers = config.get("handlers", {})
        for name in handlers:
            if name not in logging._handlers:
                raise ValueError(f"No handler found with name {name!r}")
            try:
                level = handlers[name].get("level", None)
                if level:
                    logging._handlers[name].setLevel(logging._checkLevel(level))
            except Exception as error:
                raise ValueError(f"Unable to configure handler {name!r}") from error
        self._loggers(config.get("loggers", {}), True)
        self._root(config, True)

    def _begin_anew(self, config, disable):
        logging._handlers.clear()
        logging.shutdown(logging._handlerList[:])
        del logging._handlerList[:]
        for kind, make in (("formatter", self.configure_formatter),
                           ("filter", self.configure_filter)):
            made = config.get(f"{kind}s", {})
            for name in made:
                try:
                    made[name] = make(made[name])
                except Exception as error:
                    raise ValueError(f"Unable to configure {kind} {name!r}") from error
        self._handlers(config.get("handlers", {}))
        there = sorted(logging.root.manager.loggerDict)
        loggers = config.get("loggers", {})
        children = []
        for name in loggers:
            if name in there:
                children += [other for other in there if other.startswith(name + ".")]
                there.remove(name)
            self._logger(name, loggers, False)
        _handle_existing_loggers(there, children, disable)
        self._root(config, False)

    def _handlers(self, handlers):
        """Those whose target is yet to be made come last."""
        waiting = []
        for name in sorted(handlers):
            try:
                self._handler(name, handlers)
            except Exception as error:
                if " not configured yet" not in str(error.__cause__):
                    raise ValueError(f"Unable to configure handler {name!r}") from error
                waiting.append(name)
        for name in waiting:
            try:
                self._handler(name, handlers)
            except Exception as error:
                raise ValueError(f"Unable to configure handler {name!r}") from error

    def _handler(self, name, handlers):
        made = self.configure_handler(handlers[name])
        made.name = name
        handlers[name] = made

    def _loggers(self, loggers, incremental):
        for name in loggers:
            self._logger(name, loggers, incremental)

    def _logger(self, name, loggers, incremental):
        try:
            self.configure_logger(name, loggers[name], incremental)
        except Exception as error:
            raise ValueError(f"Unable to configure logger {name!r}") from error

    def _root(self, config, incremental):
        root = config.get("root", None)
        if root:
            try:
                self.configure_root(root, incremental)
            except Exception as error:
                raise ValueError("Unable to configure root logger") from error

    def configure_formatter(self, config):
        """Configure a formatter from a dictionary."""
        if "()" in config:
            factory = config["()"]
            try:
                return self.configure_custom(config)
            except TypeError as error:
                if "'format'" not in str(error):
                    raise
                # Formatters take what is called `format` here as `fmt`.
                config["fmt"] = config.pop("format")
                config["()"] = factory
                return self.configure_custom(config)
        name = config.get("class", None)
        kind = _found(name) if name else logging.Formatter
        given = config.get("format"), config.get("datefmt"), config.get("style", "%")
        if "validate" in config:
            return kind(*given, config["validate"])
        return kind(*given)

    def configure_filter(self, config):
        """Configure a filter from a dictionary."""
        if "()" in config:
            return self.configure_custom(config)
        return logging.Filter(config.get("name", ""))

    def add_filters(self, filterer, filters):
        """Add filters to a filterer from a list of names."""
        for one in filters:
            try:
                own = callable(one) or callable(getattr(one, "filter", None))
                filterer.addFilter(one if own else self.config["filters"][one])
            except Exception as error:
                raise ValueError(f"Unable to add filter {one!r}") from error

    def configure_handler(self, config):
        """Configure a handler from a dictionary."""
        before = dict(config)
        formatter = config.pop("formatter", None)
        if formatter:
            try:
                formatter = self.config["formatters"][formatter]
            except Exception as error:
                raise ValueError(f"Unable to set formatter {formatter!r}") from error
        level = config.pop("level", None)
        filters = config.pop("filters", None)
        if "()" in config:
            factory = self._callable(config.pop("()"))
        else:
            factory = self.resolve(config.pop("class"))
            if issubclass(factory, logging.handlers.MemoryHandler) and "target" in config:
                self._target(config, before)
        arguments = self._arguments(config)
        try:
            made = factory(**arguments)
        except TypeError as error:
            if "'stream'" not in str(error):
                raise
            # Some handlers call it `strm`.
            arguments["strm"] = arguments.pop("stream")
            made = factory(**arguments)
        if formatter:
            made.setFormatter(formatter)
        if level is not None:
            made.setLevel(logging._checkLevel(level))
        if filters:
            self.add_filters(made, filters)
        self._properties(made, config)
        return made

    def _target(self, config, before):
        try:
            target = self.config["handlers"][config["target"]]
            if not isinstance(target, logging.Handler):
                config.update(before)
                raise TypeError("target not configured yet")
            config["target"] = target
        except Exception as error:
            raise ValueError(f"Unable to set target handler {config['target']!r}") from error

    def add_handlers(self, logger, handlers):
        """Add handlers to a logger from a list of names."""
        for name in handlers:
            try:
                logger.addHandler(self.config["handlers"][name])
            except Exception as error:
                raise ValueError(f"Unable to add handler {name!r}") from error

    def common_logger_config(self, logger, config, incremental=False):
        """What is common to the root and other loggers."""
        level = config.get("level", None)
        if level is not None:
            logger.setLevel(logging._checkLevel(level))
        if incremental:
            return
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        handlers = config.get("handlers", None)
        if handlers:
            self.add_handlers(logger, handlers)
        filters = config.get("filters", None)
        if filters:
            self.add_filters(logger, filters)

    def configure_logger(self, name, config, incremental=False):
        """Configure a non-root logger from a dictionary."""
        logger = logging.getLogger(name)
        self.common_logger_config(logger, config, incremental)
        logger.disabled = False
        propagate = config.get("propagate", None)
        if propagate is not None:
            logger.propagate = propagate

    def configure_root(self, config, incremental=False):
        """Configure a root logger from a dictionary."""
        self.common_logger_config(logging.getLogger(), config, incremental)


dictConfigClass = DictConfigurator


def dictConfig(config):
    """Configure logging using a dictionary."""
    dictConfigClass(config).configure()


# ---------------------------------------------------------------- from a file

def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    """
    Read the logging configuration from a ConfigParser-format file.

    Arguments of handlers are literals and names of `logging`; nothing is called to make them.
    """
    import configparser
    if isinstance(fname, str):
        import os
        if not os.path.exists(fname):
            raise FileNotFoundError(f"{fname} doesn't exist")
        if not os.path.getsize(fname):
            raise RuntimeError(f"{fname} is an empty file")
    if isinstance(fname, configparser.RawConfigParser):
        parser = fname
    else:
        try:
            parser = configparser.ConfigParser(defaults)
            if hasattr(fname, "readline"):
                parser.read_file(fname)
            else:
                parser.read(fname, encoding=encoding)
        except configparser.ParsingError as error:
            raise RuntimeError(f"{fname} is invalid: {error}")
    formatters = {name: _file_formatter(parser, f"formatter_{name}")
                  for name in _keys(parser["formatters"]["keys"])}
    logging._handlers.clear()
    logging.shutdown(logging._handlerList[:])
    del logging._handlerList[:]
    handlers, waiting = {}, []
    for name in _keys(parser["handlers"]["keys"]):
        section = parser[f"handler_{name}"]
        handlers[name] = made = _file_handler(section, formatters)
        made.name = name
        if isinstance(made, logging.handlers.MemoryHandler) and section.get("target", ""):
            waiting.append((made, section["target"]))
    for made, target in waiting:
        made.setTarget(handlers[target])
    _file_loggers(parser, handlers, disable_existing_loggers)


def _keys(text):
    return [key.strip() for key in text.split(",")] if text else []


def _file_formatter(parser, section):
    given = [parser.get(section, key, raw=True, fallback=other)
             for key, other in (("format", None), ("datefmt", None), ("style", "%"))]
    name = parser[section].get("class")
    return (_found(name) if name else logging.Formatter)(*given)


def _file_handler(section, formatters):
    name = section["class"]
    try:
        kind = _found(f"logging.{name}")
    except ModuleNotFoundError:
        kind = _found(name)
    args = _argument(section.get("args", "()"))
    kwargs = _argument(section.get("kwargs", "{}"))
    made = kind(*args, **kwargs)
    if "level" in section:
        made.setLevel(section["level"])
    if section.get("formatter", ""):
        made.setFormatter(formatters[section["formatter"]])
    return made


def _argument(text):
    """What a text of literals and names stands for."""
    import ast
    return _worth(ast.parse(text, "<string>", "eval").body)


def _worth(node):
    import ast
    if isinstance(node, ast.Tuple):
        return tuple(_worth(one) for one in node.elts)
    if isinstance(node, ast.List):
        return [_worth(one) for one in node.elts]
    if isinstance(node, ast.Dict) and None not in node.keys:
        return {_worth(key): _worth(value) for key, value in zip(node.keys, node.values)}
    if isinstance(node, (ast.Name, ast.Attribute)):
        path, inner = [], node
        while isinstance(inner, ast.Attribute):
            path.append(inner.attr)
            inner = inner.value
        if isinstance(inner, ast.Name):
            path.append(inner.id)
            name = ".".join(reversed(path))
            try:
                return _found(name if path[-1] in ("sys", "logging") else f"logging.{name}")
            except ModuleNotFoundError:
                raise NameError(f"name {path[-1]!r} is not defined", name=path[-1]) from None
    return ast.literal_eval(node)


def _file_loggers(parser, handlers, disable):
    names = _keys(parser["loggers"]["keys"])
    names.remove("root")
    _file_logger(logging.root, parser["logger_root"], handlers)
    there = sorted(logging.root.manager.loggerDict)
    children = []
    for name in names:
        section = parser[f"logger_{name}"]
        full = section["qualname"]
        propagate = section.getint("propagate", fallback=1)
        logger = logging.getLogger(full)
        if full in there:
            children += [other for other in there if other.startswith(full + ".")]
            there.remove(full)
        logger.propagate = propagate
        logger.disabled = 0
        _file_logger(logger, section, handlers)
    _handle_existing_loggers(there, children, disable)


def _file_logger(logger, section, handlers):
    if "level" in section:
        logger.setLevel(section["level"])
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
    for name in _keys(section["handlers"]):
        logger.addHandler(handlers[name])


def _handle_existing_loggers(existing, child_loggers, disable_existing):
    """Those that are no part of a new configuration."""
    for name in existing:
        logger = logging.root.manager.loggerDict[name]
        if name not in child_loggers:
            logger.disabled = disable_existing
        elif not isinstance(logger, logging.PlaceHolder):
            logger.setLevel(logging.NOTSET)
            logger.handlers = []
            logger.propagate = True
