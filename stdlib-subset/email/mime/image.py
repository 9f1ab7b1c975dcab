"""Class representing image/* type MIME documents."""

from email import encoders
from email.mime.nonmultipart import MIMENonMultipart, _subtype_of

__all__ = ["MIMEImage"]

# How data of each subtype begins.
_KINDS = (
    ("jpeg", lambda h: h[6:10] in (b"JFIF", b"Exif") or h[:4] == b"\xff\xd8\xff\xdb"),
    ("png", lambda h: h.startswith(b"\211PNG\r\n\032\n")),
    ("gif", lambda h: h[:6] in (b"GIF87a", b"GIF89a")),
    ("tiff", lambda h: h[:2] in (b"MM", b"II")),
    ("rgb", lambda h: h.startswith(b"\001\332")),
    ("pbm", lambda h: len(h) >= 3 and h[:1] == b"P" and h[1] in b"14" and h[2] in b" \t\n\r"),
    ("pgm", lambda h: len(h) >= 3 and h[:1] == b"P" and h[1] in b"25" and h[2] in b" \t\n\r"),
    ("ppm", lambda h: len(h) >= 3 and h[:1] == b"P" and h[1] in b"36" and h[2] in b" \t\n\r"),
    ("rast", lambda h: h.startswith(b"\x59\xA6\x6A\x95")),
    ("xbm", lambda h: h.startswith(b"#define ")),
    ("bmp", lambda h: h.startswith(b"BM")),
    ("webp", lambda h: h.startswith(b"RIFF") and h[8:12] == b"WEBP"),
    ("exr", lambda h: h.startswith(b"\x76\x2f\x31\x01")),
)


class MIMEImage(MIMENonMultipart):
    """Class for generating image/* MIME documents."""

    def __init__(self, _imagedata, _subtype=None, _encoder=encoders.encode_base64, *,
                 policy=None, **_params):
        """Create an image/* type MIME document.

        _imagedata contains the bytes for the raw image data.  If the data
        begins as one of the known formats does, then the
        subtype will be automatically included in the Content-Type header.
        Otherwise, you can specify the specific image subtype via the _subtype
        parameter.

        _encoder is a function which will perform the actual encoding for
        transport of the image data.

        Any additional keyword arguments are passed to the base class
        constructor, which turns them into parameters on the Content-Type
        header.
        """
        if _subtype is None:
            _subtype = _subtype_of(_imagedata, _KINDS)
            if _subtype is None:
                raise TypeError("Could not guess image MIME subtype")
        super().__init__("image", _subtype, policy=policy, **_params)
        self.set_payload(_imagedata)
        _encoder(self)
