"""What CPython's tests use of `test.support.socket_helper`: there are no sockets."""

from test.support import _outside
from test.support.outside import Outside

HOST = HOSTv4 = "127.0.0.1"
HOSTv6 = "::1"
IPV6_ENABLED = False
has_gethostname = False


def find_unused_port(*args, **keywords):
    raise Outside("threads: sockets")


bind_port = bind_unix_socket = transient_internet = tcp_blackhole = find_unused_port
create_unix_domain_name = find_unused_port


def skip_unless_bind_unix_socket(test):
    return _outside("threads: sockets")(test)


def skip_if_tcp_blackhole(test):
    return _outside("threads: sockets")(test)
