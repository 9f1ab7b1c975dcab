"""What CPython's tests use of `test.support.logging_helper`."""

import logging.handlers


class TestHandler(logging.handlers.BufferingHandler):
    """A handler that keeps the fields of what it is given."""

    def __init__(self, matcher):
        logging.handlers.BufferingHandler.__init__(self, 0)
        self.matcher = matcher

    def shouldFlush(self):
        return False

    def emit(self, record):
        self.format(record)
        self.buffer.append(vars(record))

    def matches(self, **wanted):
        return any(self.matcher.matches(fields, **wanted) for fields in self.buffer)
