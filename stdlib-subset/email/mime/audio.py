"""Class representing audio/* type MIME documents."""

from email import encoders
from email.mime.nonmultipart import MIMENonMultipart, _subtype_of

__all__ = ["MIMEAudio"]

# How data of each subtype begins.
_KINDS = (
    ("basic", lambda h: h.startswith(b".snd")),
    ("x-aiff", lambda h: h.startswith(b"FORM") and h[8:12] in (b"AIFC", b"AIFF")),
    ("x-wav", lambda h: h.startswith(b"RIFF") and h[8:12] == b"WAVE" and h[12:16] == b"fmt "),
)


class MIMEAudio(MIMENonMultipart):
    """Class for generating audio/* MIME documents."""

    def __init__(self, _audiodata, _subtype=None, _encoder=encoders.encode_base64, *,
                 policy=None, **_params):
        """Create an audio/* type MIME document.

        _audiodata contains the bytes for the raw audio data.  If the data
        begins as one of the known formats does, then the
        subtype will be automatically included in the Content-Type header.
        Otherwise, you can specify the specific audio subtype via the _subtype
        parameter.

        _encoder is a function which will perform the actual encoding for
        transport of the audio data.

        Any additional keyword arguments are passed to the base class
        constructor, which turns them into parameters on the Content-Type
        header.
        """
        if _subtype is None:
            _subtype = _subtype_of(_audiodata, _KINDS)
            if _subtype is None:
                raise TypeError("Could not find audio MIME subtype")
        super().__init__("audio", _subtype, policy=policy, **_params)
        self.set_payload(_audiodata)
        _encoder(self)
