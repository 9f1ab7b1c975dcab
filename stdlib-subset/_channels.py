"""Channels that the host granted, as values that can be handed on with less authority."""

import _channel


def channel(name):
    """The granted channel of this name."""
    _channel.granted(name)
    return _channel_of(name, True, True)


def _channel_of(name, sends, receives):
    def send(message):
        if not sends:
            raise PermissionError("the channel is granted to receive only")
        _channel.send(name, message)

    def receive(waits, default=None):
        if not receives:
            raise PermissionError("the channel is granted to send only")
        if waits:
            return _channel.receive(name)
        try:
            return _channel.poll(name, default)
        except EOFError:
            return default

    return Channel((send, receive, lambda s, r: _channel_of(name, sends and s, receives and r)))


class Channel:
    """A granted channel: messages, which are plain data, in the order they were sent.

    Who receives from an empty channel waits until the host answers with a message.
    """

    __module__ = "coldframe"
    __slots__ = ("_send", "_receive", "_smaller")

    def __init__(self, reach):
        self._send, self._receive, self._smaller = reach

    def send(self, message):
        """Send a message, at once, whatever becomes of the run."""
        self._send(message)

    def receive(self):
        """The next message; wait until there is one. EOFError if there will be none."""
        return self._receive(True)

    def poll(self, default=None):
        """The next message, or the default if there is none."""
        return self._receive(False, default)

    def __iter__(self):
        return self

    def __next__(self):
        try:
            return self._receive(True)
        except EOFError:
            raise StopIteration from None

    def send_only(self):
        """The same channel, to send only."""
        return self._smaller(True, False)

    def receive_only(self):
        """The same channel, to receive only."""
        return self._smaller(False, True)

    def __repr__(self):
        return "<channel>"
