"""What `with self.assertRaises(...)` and its kind give."""

from types import GenericAlias


def _is_subtype(expected, base):
    if isinstance(expected, tuple):
        return all(_is_subtype(each, base) for each in expected)
    return isinstance(expected, type) and issubclass(expected, base)


class _Context:
    msg = None

    def __init__(self, test_case):
        self.test_case = test_case

    def _fail(self, standard):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, standard))


class _Expecting(_Context):
    def __init__(self, expected, test_case, expected_regex=None):
        super().__init__(test_case)
        self.expected = expected
        if expected_regex is not None:
            import re
            expected_regex = re.compile(expected_regex)
        self.expected_regex = expected_regex
        self.obj_name = None

    def handle(self, name, args, kwargs):
        """Call what was given, or be a context manager."""
        if not _is_subtype(self.expected, self._base):
            raise TypeError(f"{name}() arg 1 must be {self._base_text}")
        if not args:
            self.msg = kwargs.pop("msg", None)
            if kwargs:
                raise TypeError(f"{next(iter(kwargs))!r} is an invalid keyword argument for this "
                                "function")
            return self
        callable_obj, *args = args
        self.obj_name = getattr(callable_obj, "__name__", None) or str(callable_obj)
        with self:
            callable_obj(*args, **kwargs)

    def _missing(self, what):
        name = getattr(self.expected, "__name__", None) or str(self.expected)
        by = f" by {self.obj_name}" if self.obj_name else ""
        self._fail(f"{name} not {what}{by}")


class RaisesContext(_Expecting):
    """Fails unless an exception is raised."""

    _base = BaseException
    _base_text = "an exception type or tuple of exception types"

    @classmethod
    def __class_getitem__(cls, item):
        return GenericAlias(cls, item)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            self._missing("raised")
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        regex = self.expected_regex
        if regex is not None and not regex.search(str(exc_value)):
            self._fail(f'"{regex.pattern}" does not match "{exc_value}"')
        return True


class WarnsContext(_Expecting):
    """Fails unless a warning is given."""

    _base = Warning
    _base_text = "a warning type or tuple of warning types"

    def __enter__(self):
        import warnings
        self._manager = warnings.catch_warnings(record=True)
        self.warnings = self._manager.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self._manager.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        regex = self.expected_regex
        first = None
        for given in self.warnings:
            warning = given.message
            if not isinstance(warning, self.expected):
                continue
            if first is None:
                first = warning
            if regex is None or regex.search(str(warning)):
                self.warning = warning
                self.filename = given.filename
                self.lineno = given.lineno
                return
        if first is not None:
            self._fail(f'"{regex.pattern}" does not match "{first}"')
        self._missing("triggered")


class LogsContext(_Context):
    """Fails unless something is logged, or if something is."""

    def __init__(self, test_case, logger_name, level, none):
        import logging
        super().__init__(test_case)
        self.logger_name = logger_name
        self.level = logging.INFO if not level else logging._nameToLevel.get(level, level)
        self.none = none

    def __enter__(self):
        import logging

        class Watched(list):
            """The records, and their texts."""

            @property
            def records(self):
                """The records."""
                return self[0]

            @property
            def output(self):
                """Their texts."""
                return self[1]

        watched = Watched(([], []))

        class Capture(logging.Handler):
            """Keeps what is logged."""

            def emit(self, record):
                """Keep it."""
                watched.records.append(record)
                watched.output.append(self.format(record))

        logger = self.logger_name
        if not isinstance(logger, logging.Logger):
            logger = logging.getLogger(logger)
        self.logger = logger
        handler = Capture()
        handler.setLevel(self.level)
        handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
        self.watched = watched
        self.before = (logger.handlers[:], logger.level, logger.propagate)
        logger.handlers = [handler]
        logger.setLevel(self.level)
        logger.propagate = False
        return None if self.none else watched

    def __exit__(self, exc_type, exc_value, tb):
        import logging
        handlers, level, propagate = self.before
        self.logger.handlers = handlers
        self.logger.propagate = propagate
        self.logger.setLevel(level)
        if exc_type is not None:
            return False
        if self.none:
            if self.watched.records:
                self._fail(f"Unexpected logs found: {self.watched.output!r}")
        elif not self.watched.records:
            self._fail(f"no logs of level {logging.getLevelName(self.level)} or higher triggered "
                       f"on {self.logger.name}")
