"""Handles, and which event loop is whose."""

__all__ = ("AbstractEventLoopPolicy", "AbstractEventLoop", "Handle", "TimerHandle",
           "get_event_loop_policy", "set_event_loop_policy", "get_event_loop", "set_event_loop",
           "new_event_loop", "_set_running_loop", "get_running_loop", "_get_running_loop",
           "DefaultEventLoopPolicy")

from _asyncio import _get_running_loop, _set_running_loop, get_event_loop, get_running_loop
from _asyncio import run_handle
from contextvars import copy_context
from _functools import partial


def describe_callback(callback, args):
    """A callback and its arguments as text."""
    if isinstance(callback, partial):
        return describe_callback(callback.func, callback.args + tuple(args))
    name = getattr(callback, "__qualname__", None) or getattr(callback, "__name__", None)
    inside = ", ".join([repr(arg) for arg in args])
    return f"{name or repr(callback)}({inside})"


class Handle:
    """A callback that was registered with call_soon()."""

    def __init__(self, callback, args, loop, context=None):
        self._context = copy_context() if context is None else context
        self._loop = loop
        loop.get_debug
        self._callback = callback
        self._args = args
        self._cancelled = False

    def __repr__(self):
        parts = [type(self).__name__]
        if self._cancelled:
            parts.append("cancelled")
        if self._callback is not None:
            parts.append(describe_callback(self._callback, self._args))
        return f"<{' '.join(parts)}>"

    def cancel(self):
        """Forget the callback."""
        if not self._cancelled:
            self._cancelled = True
            self._callback = None
            self._args = None

    def cancelled(self):
        """Return True if it was cancelled."""
        return self._cancelled

    def _run(self):
        run_handle(self)


class TimerHandle(Handle):
    """A callback that was registered with call_later() or call_at()."""

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when
        self._scheduled = False

    def __repr__(self):
        parts = [type(self).__name__]
        if self._cancelled:
            parts.append("cancelled")
        parts.append(f"when={self._when}")
        if self._callback is not None:
            parts.append(describe_callback(self._callback, self._args))
        return f"<{' '.join(parts)}>"

    def __hash__(self):
        return hash(self._when)

    def __lt__(self, other):
        if isinstance(other, TimerHandle):
            return self._when < other._when
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, TimerHandle):
            return self._when <= other._when
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, TimerHandle):
            return self._when > other._when
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, TimerHandle):
            return self._when >= other._when
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, TimerHandle):
            return (self._when == other._when and self._callback == other._callback
                    and self._args == other._args and self._cancelled == other._cancelled)
        return NotImplemented

    def when(self):
        """Return the loop's time at which it is due."""
        return self._when


class AbstractEventLoop:
    """What event loops derive from: what a loop does not do raises NotImplementedError."""

    def call_soon(self, callback, *args, context=None):
        """Call something in the next turn of the loop."""
        return self.call_later(0, callback, *args, context=context)

    def run_forever(self):
        """Run until stop() is called."""
        raise NotImplementedError

    def run_until_complete(self, future):
        """Run until a future is done; return its result."""
        raise NotImplementedError

    def stop(self):
        """Stop the loop soon."""
        raise NotImplementedError

    def is_running(self):
        """Return whether the loop is running."""
        raise NotImplementedError

    def is_closed(self):
        """Return whether the loop was closed."""
        raise NotImplementedError

    def close(self):
        """Close the loop."""
        raise NotImplementedError

    async def shutdown_asyncgens(self):
        """Close all asynchronous generators."""
        raise NotImplementedError

    async def shutdown_default_executor(self):
        """Wait for the default executor."""
        raise NotImplementedError

    def call_later(self, delay, callback, *args, context=None):
        """Call something after a number of seconds."""
        raise NotImplementedError

    def call_at(self, when, callback, *args, context=None):
        """Call something at a time of the loop's."""
        raise NotImplementedError

    def time(self):
        """Return the loop's time."""
        raise NotImplementedError

    def create_future(self):
        """Return a new future."""
        raise NotImplementedError

    def create_task(self, coro, *, name=None, context=None):
        """Schedule a coroutine; return its task."""
        raise NotImplementedError

    def call_soon_threadsafe(self, callback, *args, context=None):
        """Call something soon, from a thread."""
        raise NotImplementedError

    def run_in_executor(self, executor, func, *args):
        """Call something in an executor."""
        raise NotImplementedError

    def set_default_executor(self, executor):
        """Set the executor of run_in_executor()."""
        raise NotImplementedError

    async def getaddrinfo(self, host, port, *, family=0, type=0, proto=0, flags=0):
        """Look an address up."""
        raise NotImplementedError

    async def getnameinfo(self, sockaddr, flags=0):
        """Look a name up."""
        raise NotImplementedError

    async def create_connection(self, protocol_factory, host=None, port=None, **options):
        """Connect to a server."""
        raise NotImplementedError

    async def create_server(self, protocol_factory, host=None, port=None, **options):
        """Start a server."""
        raise NotImplementedError

    async def sendfile(self, transport, file, offset=0, count=None, *, fallback=True):
        """Send a file."""
        raise NotImplementedError

    async def start_tls(self, transport, protocol, sslcontext, **options):
        """Encrypt a transport."""
        raise NotImplementedError

    async def create_unix_connection(self, protocol_factory, path=None, **options):
        """Connect to a socket of a path."""
        raise NotImplementedError

    async def create_unix_server(self, protocol_factory, path=None, **options):
        """Start a server of a path."""
        raise NotImplementedError

    async def connect_accepted_socket(self, protocol_factory, sock, **options):
        """Take a connection."""
        raise NotImplementedError

    async def create_datagram_endpoint(
            self, protocol_factory, local_addr=None, remote_addr=None, **options):
        """Send and receive datagrams."""
        raise NotImplementedError

    async def connect_read_pipe(self, protocol_factory, pipe):
        """Read from a pipe."""
        raise NotImplementedError

    async def connect_write_pipe(self, protocol_factory, pipe):
        """Write to a pipe."""
        raise NotImplementedError

    async def subprocess_shell(self, protocol_factory, cmd, **options):
        """Run a command."""
        raise NotImplementedError

    async def subprocess_exec(self, protocol_factory, *args, **options):
        """Run a program."""
        raise NotImplementedError

    def add_reader(self, fd, callback, *args):
        """Call something when there is something to read."""
        raise NotImplementedError

    def remove_reader(self, fd):
        """Forget what add_reader() was told."""
        raise NotImplementedError

    def add_writer(self, fd, callback, *args):
        """Call something when something can be written."""
        raise NotImplementedError

    def remove_writer(self, fd):
        """Forget what add_writer() was told."""
        raise NotImplementedError

    async def sock_recv(self, sock, nbytes):
        """Receive bytes."""
        raise NotImplementedError

    async def sock_recv_into(self, sock, buf):
        """Receive bytes into a buffer."""
        raise NotImplementedError

    async def sock_recvfrom(self, sock, bufsize):
        """Receive a datagram."""
        raise NotImplementedError

    async def sock_recvfrom_into(self, sock, buf, nbytes=0):
        """Receive a datagram into a buffer."""
        raise NotImplementedError

    async def sock_sendall(self, sock, data):
        """Send bytes."""
        raise NotImplementedError

    async def sock_sendto(self, sock, data, address):
        """Send a datagram."""
        raise NotImplementedError

    async def sock_connect(self, sock, address):
        """Connect a socket."""
        raise NotImplementedError

    async def sock_accept(self, sock):
        """Take a connection."""
        raise NotImplementedError

    async def sock_sendfile(self, sock, file, offset=0, count=None, *, fallback=None):
        """Send a file."""
        raise NotImplementedError

    def add_signal_handler(self, sig, callback, *args):
        """Call something at a signal."""
        raise NotImplementedError

    def remove_signal_handler(self, sig):
        """Forget what add_signal_handler() was told."""
        raise NotImplementedError

    def set_task_factory(self, factory):
        """Set what create_task() calls."""
        raise NotImplementedError

    def get_task_factory(self):
        """Return what create_task() calls."""
        raise NotImplementedError

    def get_exception_handler(self):
        """Return what is told of errors."""
        raise NotImplementedError

    def set_exception_handler(self, handler):
        """Set what is told of errors."""
        raise NotImplementedError

    def default_exception_handler(self, context):
        """Tell of an error."""
        raise NotImplementedError

    def call_exception_handler(self, context):
        """Tell the handler of an error."""
        raise NotImplementedError

    def get_debug(self):
        """Return whether debug mode was asked for."""
        raise NotImplementedError

    def set_debug(self, enabled):
        """Ask for debug mode."""
        raise NotImplementedError


class AbstractEventLoopPolicy:
    """What event loop policies derive from."""

    def get_event_loop(self):
        """Return the loop that is set."""
        raise NotImplementedError

    def set_event_loop(self, loop):
        """Set the loop."""
        raise NotImplementedError

    def new_event_loop(self):
        """Return a new loop."""
        raise NotImplementedError

    def get_child_watcher(self):
        """Return what watches processes."""
        raise NotImplementedError

    def set_child_watcher(self, watcher):
        """Set what watches processes."""
        raise NotImplementedError


class DefaultEventLoopPolicy(AbstractEventLoopPolicy):
    """One event loop, made when it is first asked for."""

    def __init__(self):
        self._loop = None
        self._was_set = False

    def get_event_loop(self):
        """Return the loop that was set; make one the first time."""
        if self._loop is None and not self._was_set:
            self.set_event_loop(self.new_event_loop())
        if self._loop is None:
            raise RuntimeError("There is no current event loop in thread 'MainThread'.")
        return self._loop

    def set_event_loop(self, loop):
        """Set the loop."""
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            raise TypeError("loop must be an instance of AbstractEventLoop or None, not "
                            f"'{type(loop).__name__}'")
        self._was_set = True
        self._loop = loop

    def new_event_loop(self):
        """Return a new loop."""
        from .base_events import EventLoop
        return EventLoop()


_policy = None


def get_event_loop_policy():
    """Return the policy that was set, or the default one."""
    global _policy
    if _policy is None:
        _policy = DefaultEventLoopPolicy()
    return _policy


def set_event_loop_policy(policy):
    """Set the policy."""
    global _policy
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        raise TypeError("policy must be an instance of AbstractEventLoopPolicy or None, not "
                        f"'{type(policy).__name__}'")
    _policy = policy


def set_event_loop(loop):
    """Set the event loop that get_event_loop() returns while none is running."""
    get_event_loop_policy().set_event_loop(loop)


def new_event_loop():
    """Return a new event loop."""
    return get_event_loop_policy().new_event_loop()
