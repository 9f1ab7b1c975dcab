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
            print(line)


said(logging.StreamHandler(io.StringIO()), 'three')
said(Rude(), 4)
said(logging.handlers.MemoryHandler(1, target=logging.StreamHandler(io.StringIO())), 'five')
