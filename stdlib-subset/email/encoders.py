"""Functions that encode the payload of a message and say so in its headers."""

import quopri
from base64 import encodebytes

__all__ = ["encode_7or8bit", "encode_base64", "encode_noop", "encode_quopri"]


def encode_base64(msg):
    """Encode the message's payload in Base64.

    Also, add an appropriate Content-Transfer-Encoding header.
    """
    msg.set_payload(str(encodebytes(msg.get_payload(decode=True)), "ascii"))
    msg["Content-Transfer-Encoding"] = "base64"


def encode_quopri(msg):
    """Encode the message's payload in quoted-printable.

    Also, add an appropriate Content-Transfer-Encoding header.
    """
    data = quopri.encodestring(msg.get_payload(decode=True), quotetabs=True)
    msg.set_payload(data.replace(b" ", b"=20"))
    msg["Content-Transfer-Encoding"] = "quoted-printable"


def encode_7or8bit(msg):
    """Set the Content-Transfer-Encoding header to 7bit or 8bit."""
    data = msg.get_payload(decode=True)
    if data is None:
        msg["Content-Transfer-Encoding"] = "7bit"
    else:
        msg["Content-Transfer-Encoding"] = "7bit" if data.isascii() else "8bit"


def encode_noop(msg):
    """Do nothing."""
