"""Additional handlers for the logging package: those that keep records in memory, in a queue or in
files of a granted directory. What sends over a network says why it cannot."""

import copy
import logging
import queue
import re
import time
from os import listdir as _listdir, path as _path, remove as _remove, rename as _rename

DEFAULT_TCP_LOGGING_PORT = 9020
DEFAULT_UDP_LOGGING_PORT = 9021
DEFAULT_HTTP_LOGGING_PORT = 9022
DEFAULT_SOAP_LOGGING_PORT = 9023
SYSLOG_UDP_PORT = 514
SYSLOG_TCP_PORT = 514


# ---------------------------------------------------------------- in memory

class BufferingHandler(logging.Handler):
    """A handler class which buffers logging records in memory. Whenever each
    record is added to the buffer, a check is made to see if the buffer should
    be flushed. If it should, then flush() is expected to do what's needed."""

    def __init__(self, capacity):
        """Initialize the handler with the buffer size."""
        super().__init__()
        self.capacity = capacity
        self.buffer = []

    def shouldFlush(self, record):
        """Should the handler flush its buffer?"""
        return len(self.buffer) >= self.capacity

    def emit(self, record):
        """Emit a record."""
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()

    def flush(self):
        """Override to implement custom flushing behaviour."""
        self.buffer.clear()

    def close(self):
        """Close the handler."""
        try:
            self.flush()
        finally:
            logging.Handler.close(self)


class MemoryHandler(BufferingHandler):
    """A handler class which buffers logging records in memory, periodically
    flushing them to a target handler. Flushing occurs whenever the buffer
    is full, or when an event of a certain severity or greater is seen."""

    def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
        """Initialize the handler with the buffer size, the level at which flushing should occur
        and an optional target."""
        super().__init__(capacity)
        self.flushLevel = flushLevel
        self.target = target
        self.flushOnClose = flushOnClose

    def shouldFlush(self, record):
        """Check for buffer full or a record at the flushLevel or higher."""
        return super().shouldFlush(record) or record.levelno >= self.flushLevel

    def setTarget(self, target):
        """Set the target handler for this handler."""
        self.target = target

    def flush(self):
        """Send the buffered records to the target, if there is one."""
        if self.target:
            for record in self.buffer:
                self.target.handle(record)
            self.buffer.clear()

    def close(self):
        """Flush, if appropriately configured, set the target to None and lose the buffer."""
        try:
            if self.flushOnClose:
                self.flush()
        finally:
            self.target = None
            super().close()


# ---------------------------------------------------------------- in a queue

class QueueHandler(logging.Handler):
    """This handler sends events to a queue."""

    def __init__(self, queue):
        """Initialise an instance, using the passed queue."""
        logging.Handler.__init__(self)
        self.queue = queue

    def enqueue(self, record):
        """Enqueue a record."""
        self.queue.put_nowait(record)

    def prepare(self, record):
        """Prepare a record for queuing: the message is formatted, and what belongs to it alone is
        left out."""
        message = self.format(record)
        record = copy.copy(record)
        record.message = record.msg = message
        record.args = record.exc_info = record.exc_text = record.stack_info = None
        return record

    def emit(self, record):
        """Emit a record."""
        try:
            self.enqueue(self.prepare(record))
        except Exception:
            self.handleError(record)


class QueueListener:
    """Takes the records of a queue and hands them to handlers. There are no threads: that happens
    when it is stopped."""

    _sentinel = None

    def __init__(self, queue, *handlers, respect_handler_level=False):
        """Initialise an instance with the specified queue and handlers."""
        self.queue = queue
        self.handlers = handlers
        self.respect_handler_level = respect_handler_level
        self._started = False

    def dequeue(self, block):
        """Dequeue a record and return it, optionally blocking."""
        return self.queue.get(block)

    def start(self):
        """Start the listener."""
        self._started = True

    def prepare(self, record):
        """Prepare a record for handling."""
        return record

    def handle(self, record):
        """Handle a record."""
        record = self.prepare(record)
        for handler in self.handlers:
            if not self.respect_handler_level or record.levelno >= handler.level:
                handler.handle(record)

    def enqueue_sentinel(self):
        """This is used to enqueue the sentinel record."""
        self.queue.put_nowait(self._sentinel)

    def stop(self):
        """Stop the listener: everything in the queue is handled first."""
        if not self._started:
            raise AttributeError("'NoneType' object has no attribute 'join'")
        self._started = False
        self.enqueue_sentinel()
        while True:
            try:
                record = self.dequeue(False)
            except queue.Empty:
                return
            if record is self._sentinel:
                return
            self.handle(record)


# ---------------------------------------------------------------- in files

class BaseRotatingHandler(logging.FileHandler):
    """Base class for handlers that rotate log files at a certain point."""

    namer = None
    rotator = None

    def emit(self, record):
        """Emit a record: to a new file, if it is time for one."""
        try:
            if self.shouldRollover(record):
                self.doRollover()
            logging.FileHandler.emit(self, record)
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def rotation_filename(self, default_name):
        """Modify the filename of a log file when rotating."""
        return self.namer(default_name) if callable(self.namer) else default_name

    def rotate(self, source, dest):
        """When rotating, rotate the current log."""
        if callable(self.rotator):
            self.rotator(source, dest)
        elif _path.exists(source):
            _rename(source, dest)


class RotatingFileHandler(BaseRotatingHandler):
    """Handler for logging to a set of files, which switches from one file to the next when the
    current file reaches a certain size."""

    def __init__(self, filename, mode="a", maxBytes=0, backupCount=0, encoding=None, delay=False,
                 errors=None):
        if maxBytes > 0:
            mode = "a"
        super().__init__(filename, mode, encoding, delay, errors)
        self.maxBytes = maxBytes
        self.backupCount = backupCount

    def doRollover(self):
        """Do a rollover: the file becomes `.1`, what was `.1` becomes `.2`, and so on."""
        if self.stream:
            self.stream.close()
            self.stream = None
        if self.backupCount > 0:
            names = [self.baseFilename] + [self.rotation_filename(f"{self.baseFilename}.{n}")
                                           for n in range(1, self.backupCount + 1)]
            for n in range(self.backupCount - 1, -1, -1):
                if n == 0 or _path.exists(names[n]):
                    if _path.exists(names[n + 1]):
                        _remove(names[n + 1])
                    if n:
                        _rename(names[n], names[n + 1])
            self.rotate(self.baseFilename, names[1])
        if not self.delay:
            self.stream = self._open()

    def shouldRollover(self, record):
        """Determine if rollover should occur: whether the record would make the file too long."""
        if self.stream is None:
            self.stream = self._open()
        if self.maxBytes > 0:
            text = "%s\n" % self.format(record)
            self.stream.seek(0, 2)
            if self.stream.tell() + len(text) >= self.maxBytes:
                return True
        return False


_DAY = 24 * 60 * 60
# For each kind of interval: its seconds, and how the name of an old file ends.
_INTERVALS = {
    "S": (1, "%Y-%m-%d_%H-%M-%S"),
    "M": (60, "%Y-%m-%d_%H-%M"),
    "H": (60 * 60, "%Y-%m-%d_%H"),
    "D": (_DAY, "%Y-%m-%d"),
    "MIDNIGHT": (_DAY, "%Y-%m-%d"),
    "W": (7 * _DAY, "%Y-%m-%d"),
}


class TimedRotatingFileHandler(BaseRotatingHandler):
    """Handler for logging to a file, rotating the log file at certain timed intervals.

    If backupCount is > 0, when rollover is done, no more than backupCount files are kept - the
    oldest ones are deleted. The time is that of the granted clock; local time is UTC."""

    def __init__(self, filename, when="h", interval=1, backupCount=0, encoding=None, delay=False,
                 utc=False, atTime=None, errors=None):
        super().__init__(filename, "a", encoding, delay, errors)
        self.when = when.upper()
        self.backupCount = backupCount
        self.utc = utc
        self.atTime = atTime
        kind = self.when
        if kind.startswith("W"):
            if len(kind) != 2:
                raise ValueError("You must specify a day for weekly rollover from 0 to 6 "
                                 f"(0 is Monday): {kind}")
            if not "0" <= kind[1] <= "6":
                raise ValueError(f"Invalid day specified for weekly rollover: {kind}")
            self.dayOfWeek = int(kind[1])
            kind = "W"
        if kind not in _INTERVALS:
            raise ValueError(f"Invalid rollover interval specified: {kind}")
        seconds, self.suffix = _INTERVALS[kind]
        self.interval = seconds * interval
        digits = self.suffix.replace("%Y", r"\d{4}")
        for field in "mdHMS":
            digits = digits.replace("%" + field, r"\d{2}")
        self.extMatch = re.compile(rf"^{digits}(\.\w+)?$", re.ASCII)
        begun = self.baseFilename
        begun = int(_path.getmtime(begun)) if _path.exists(begun) else int(time.time())
        self.rolloverAt = self.computeRollover(begun)

    def computeRollover(self, currentTime):
        """Work out the rollover time based on the specified time."""
        weekly = self.when.startswith("W")
        if self.when != "MIDNIGHT" and not weekly:
            return currentTime + self.interval
        at = self.atTime
        due = _DAY if at is None else (at.hour * 60 + at.minute) * 60 + at.second
        now = time.gmtime(currentTime)
        wait = due - ((now.tm_hour * 60 + now.tm_min) * 60 + now.tm_sec)
        day = now.tm_wday
        if wait < 0:
            wait += _DAY
            day += 1
        if weekly:
            wait += (self.dayOfWeek - day) % 7 * _DAY
        return currentTime + wait

    def shouldRollover(self, record):
        """Determine if rollover should occur: whether it is time."""
        now = int(time.time())
        if now < self.rolloverAt:
            return False
        if _path.exists(self.baseFilename) and not _path.isfile(self.baseFilename):
            # What is no file is never rotated.
            self.rolloverAt = self.computeRollover(now)
            return False
        return True

    def getFilesToDelete(self):
        """Determine the files to delete when rolling over: the oldest of those that are too
        many."""
        directory, base = _path.split(self.baseFilename)
        stem, extension = _path.splitext(base)
        stem += "."
        old = []
        for name in _listdir(directory):
            if not name.startswith(base) and (
                    self.namer is None
                    or name.endswith(extension) and len(name) > len(stem) + 1
                    and not name[len(stem) + 1].isdigit()):
                continue
            if name.startswith(stem) and any(self.extMatch.match(part)
                                             for part in name[len(stem):].split(".")):
                old.append(_path.join(directory, name))
        if len(old) < self.backupCount:
            return []
        old.sort()
        return old[:len(old) - self.backupCount]

    def doRollover(self):
        """Do a rollover: the file gets the time when its interval began at the end of its name."""
        if self.stream:
            self.stream.close()
            self.stream = None
        now = int(time.time())
        began = time.strftime(self.suffix, time.gmtime(self.rolloverAt - self.interval))
        name = self.rotation_filename(f"{self.baseFilename}.{began}")
        if _path.exists(name):
            _remove(name)
        self.rotate(self.baseFilename, name)
        if self.backupCount > 0:
            for old in self.getFilesToDelete():
                _remove(old)
        if not self.delay:
            self.stream = self._open()
        due = self.computeRollover(now)
        while due <= now:
            due += self.interval
        self.rolloverAt = due


class WatchedFileHandler(logging.FileHandler):
    """A handler for logging to a file that others may move: each record opens it anew."""

    def emit(self, record):
        """Emit a record, to the file that has the name now."""
        self.reopenIfNeeded()
        logging.FileHandler.emit(self, record)

    def reopenIfNeeded(self):
        """Opens the file again if it has been moved or removed."""
        if self.stream and not _path.exists(self.baseFilename):
            self.stream.close()
            self.stream = self._open()


class _NetHandler(logging.Handler):
    def __init__(self, *args, **keywords):
        raise PermissionError(f"{type(self).__name__} sends over a network, which a program "
                              "reaches only through functions of the host: pass records on in a "
                              "handler of your own")


class SocketHandler(_NetHandler):
    """A handler class which would send logging records to a socket."""


class DatagramHandler(SocketHandler):
    """A handler class which would send logging records as datagrams."""


class SysLogHandler(_NetHandler):
    """A handler class which would send logging records to a syslog server."""


class NTEventLogHandler(_NetHandler):
    """A handler class which would send events to the NT Event Log."""


class SMTPHandler(_NetHandler):
    """A handler class which would send an email for each logging event."""


class HTTPHandler(_NetHandler):
    """A class which would send records to a web server."""
