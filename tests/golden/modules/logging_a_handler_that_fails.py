"""What a handler says when it cannot write a record, and where that was logged."""
import contextlib
import io
import logging
import logging.handlers

log = logging.getLogger('shop')
log.propagate = False


def sell(n):
    log.warning('sold %d', n)


class Rude(logging.Handler):
    def emit(self, record):
        try:
            raise RuntimeError('no')
        except RuntimeError:
            self.handleError(record)


def said(handler, n):
    log.handlers[:] = [handler]
    said = io.StringIO()
    with contextlib.redirect_stderr(said):
        sell(n)
    library = False
    for line in said.getvalue().splitlines():
        if line.startswith('  File '):
            library = 'logging_a_handler_that_fails' not in line
        elif not line.startswith('    '):
            library = False
        if not library:
            print(line.replace(line.partition('"')[2].rpartition('/')[0] + '/', ''))


to = logging.StreamHandler(io.StringIO())
for handler, n in (to, 'three'), (Rude(), 4), (logging.handlers.MemoryHandler(1, target=to), 'five'):
    said(handler, n)
# output:
#| --- Logging error ---
#| Traceback (most recent call last):
#| TypeError: %d format: a real number is required, not str
#| Call stack:
#|   File "logging_a_handler_that_fails.py", line 40, in <module>
#|     said(handler, n)
#|   File "logging_a_handler_that_fails.py", line 27, in said
#|     sell(n)
#|   File "logging_a_handler_that_fails.py", line 12, in sell
#|     log.warning('sold %d', n)
#| Message: 'sold %d'
#| Arguments: ('three',)
#| --- Logging error ---
#| Traceback (most recent call last):
#|   File "logging_a_handler_that_fails.py", line 18, in emit
#|     raise RuntimeError('no')
#| RuntimeError: no
#| Call stack:
#|   File "logging_a_handler_that_fails.py", line 40, in <module>
#|     said(handler, n)
#|   File "logging_a_handler_that_fails.py", line 27, in said
#|     sell(n)
#|   File "logging_a_handler_that_fails.py", line 12, in sell
#|     log.warning('sold %d', n)
#|   File "logging_a_handler_that_fails.py", line 20, in emit
#|     self.handleError(record)
#| Message: 'sold %d'
#| Arguments: (4,)
#| --- Logging error ---
#| Traceback (most recent call last):
#| TypeError: %d format: a real number is required, not str
#| Call stack:
#|   File "logging_a_handler_that_fails.py", line 40, in <module>
#|     said(handler, n)
#|   File "logging_a_handler_that_fails.py", line 27, in said
#|     sell(n)
#|   File "logging_a_handler_that_fails.py", line 12, in sell
#|     log.warning('sold %d', n)
#| Message: 'sold %d'
#| Arguments: ('five',)
