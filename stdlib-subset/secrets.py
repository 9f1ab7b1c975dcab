"""Generate cryptographically strong pseudo-random numbers suitable for
managing secrets such as account authentication, tokens, and similar.
"""

import _grants
import base64
from hmac import compare_digest
from random import SystemRandom

__all__ = ["choice", "randbelow", "randbits", "SystemRandom", "token_bytes", "token_hex",
           "token_urlsafe", "compare_digest"]

DEFAULT_ENTROPY = 32


def _ask():
    if not _grants.has_random():
        raise PermissionError("secrets need randomness from the host: grant it with "
                              "--grant random")


def randbits(k):
    """Generate an int with k random bits."""
    _ask()
    return _grants.randbits(k)


def randbelow(exclusive_upper_bound):
    """Return a random int in the range [0, n)."""
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    k = exclusive_upper_bound.bit_length()
    made = randbits(k)
    while made >= exclusive_upper_bound:
        made = randbits(k)
    return made


def choice(seq):
    """Choose a random element from a non-empty sequence."""
    if not len(seq):
        raise IndexError("Cannot choose from an empty sequence")
    return seq[randbelow(len(seq))]


def token_bytes(nbytes=None):
    """Return a random byte string containing nbytes bytes."""
    if nbytes is None:
        nbytes = DEFAULT_ENTROPY
    _ask()
    return _grants.token_bytes(nbytes)


def token_hex(nbytes=None):
    """Return a random text string, in hexadecimal."""
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    """Return a random URL-safe text string, in Base64 encoding."""
    return base64.urlsafe_b64encode(token_bytes(nbytes)).rstrip(b"=").decode("ascii")
