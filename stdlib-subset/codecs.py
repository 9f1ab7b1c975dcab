"""codecs -- Python Codec Registry, API and helpers: text and bytes, in one go or in pieces."""

import _binascii
from _binascii import buffer as _buffer

__all__ = ["register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE",
           "BOM32_LE", "BOM64_BE", "BOM64_LE", "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE",
           "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE", "CodecInfo", "Codec",
           "IncrementalEncoder", "IncrementalDecoder", "StreamReader", "StreamWriter",
           "StreamReaderWriter", "StreamRecoder", "getencoder", "getdecoder",
           "getincrementalencoder", "getincrementaldecoder", "getreader", "getwriter", "encode",
           "decode", "iterencode", "iterdecode", "strict_errors", "ignore_errors",
           "replace_errors", "xmlcharrefreplace_errors", "backslashreplace_errors",
           "namereplace_errors", "register_error", "lookup_error"]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32_LE = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = b"\x00\x00\xfe\xff"
BOM = BOM_UTF16 = BOM_UTF16_LE
BOM_UTF32 = BOM_UTF32_LE
BOM32_LE = BOM_UTF16_LE
BOM32_BE = BOM_UTF16_BE
BOM64_LE = BOM_UTF32_LE
BOM64_BE = BOM_UTF32_BE


class CodecInfo(tuple):
    """Codec details when looking up the codec registry"""

    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None,
                incrementalencoder=None, incrementaldecoder=None, name=None, *,
                _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode = encode
        self.decode = decode
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        self.streamwriter = streamwriter
        self.streamreader = streamreader
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        return "<%s.%s object for encoding %s at %#x>" % (
            type(self).__module__, type(self).__qualname__, self.name, id(self))


class Codec:
    """Defines the interface for stateless encoders/decoders."""

    def encode(self, input, errors="strict"):
        """Encodes the object input and returns a tuple (output object, length consumed)."""
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        """Decodes the object input and returns a tuple (output object, length consumed)."""
        raise NotImplementedError


class IncrementalEncoder:
    """An IncrementalEncoder encodes an input in multiple steps."""

    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        """Encodes input and returns the resulting object."""
        raise NotImplementedError

    def reset(self):
        """Resets the encoder to the initial state."""

    def getstate(self):
        """Return the current state of the encoder."""
        return 0

    def setstate(self, state):
        """Set the current state of the encoder."""


class BufferedIncrementalEncoder(IncrementalEncoder):
    """For encoders that must keep some of the input."""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        data = self.buffer + input
        result, consumed = self._buffer_encode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        IncrementalEncoder.reset(self)
        self.buffer = ""

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ""


class IncrementalDecoder:
    """An IncrementalDecoder decodes an input in multiple steps."""

    def __init__(self, errors="strict"):
        self.errors = errors

    def decode(self, input, final=False):
        """Decode input and returns the resulting object."""
        raise NotImplementedError

    def reset(self):
        """Reset the decoder to the initial state."""

    def getstate(self):
        """Return the current state of the decoder."""
        return (b"", 0)

    def setstate(self, state):
        """Set the current state of the decoder."""


class BufferedIncrementalDecoder(IncrementalDecoder):
    """For decoders that must be able to handle incomplete byte sequences."""

    def __init__(self, errors="strict"):
        IncrementalDecoder.__init__(self, errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, consumed = self._buffer_decode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        IncrementalDecoder.reset(self)
        self.buffer = b""

    def getstate(self):
        return (self.buffer, 0)

    def setstate(self, state):
        self.buffer = state[0]


class StreamWriter(Codec):
    """Writes encoded text to a stream of bytes."""

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        """Writes the object's contents encoded to self.stream."""
        data, _ = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        """Writes the concatenated list of strings to the stream using .write()."""
        self.write("".join(list))

    def reset(self):
        """Resets the codec buffers used for keeping internal state."""

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __reduce_ex__(self, proto):
        raise TypeError("can't serialize StreamWriter")

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamReader(Codec):
    """Reads text from a stream of bytes."""

    charbuffertype = str

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors
        self.reset()

    def _decoded(self, data, firstline):
        try:
            return self.decode(data, self.errors)
        except UnicodeDecodeError as error:
            # The first line may be whole before what cannot be decoded.
            if not firstline:
                raise
            made, used = self.decode(data[:error.start], self.errors)
            if len(made.splitlines()) <= 1:
                raise
            return made, used

    def read(self, size=-1, chars=-1, firstline=False):
        """Decodes data from the stream self.stream and returns the resulting object."""
        wanted = size if chars < 0 else chars
        while wanted < 0 or len(self.charbuffer) < wanted:
            more = self.stream.read() if size < 0 else self.stream.read(size)
            data = self.bytebuffer + more
            if not data:
                break
            made, used = self._decoded(data, firstline)
            # What is left over may become whole with more bytes.
            self.bytebuffer = data[used:]
            self.charbuffer += made
            if not more:
                break
        if wanted < 0:
            wanted = len(self.charbuffer)
        made, self.charbuffer = self.charbuffer[:wanted], self.charbuffer[wanted:]
        return made

    def readline(self, size=None, keepends=True):
        """Read one line from the input stream and return the decoded data."""
        line = self.charbuffertype()
        wanted = size or 72
        ends = ("\r" if isinstance(line, str) else b"\r")
        while True:
            data = self.read(wanted, firstline=True)
            if data.endswith(ends):
                # Its other half may come.
                data += self.read(size=1, chars=1)
            line += data
            lines = line.splitlines(keepends=True)
            if lines and (len(lines) > 1 or lines[0] != lines[0].splitlines()[0]):
                self.charbuffer = line[len(lines[0]):] + self.charbuffer
                line = lines[0]
                break
            if not data or size is not None:
                break
            wanted = min(wanted * 2, 8000)
        return line if keepends or not line else line.splitlines()[0]

    def readlines(self, sizehint=None, keepends=True):
        """Read all lines available on the input stream and return them as a list."""
        return self.read().splitlines(keepends)

    def reset(self):
        """Resets the codec buffers used for keeping internal state."""
        self.bytebuffer = b""
        self.charbuffer = self.charbuffertype()

    def seek(self, offset, whence=0):
        """Set the input stream's current position."""
        self.stream.seek(offset, whence)
        self.reset()

    def __next__(self):
        """Return the next decoded line from the input stream."""
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __iter__(self):
        return self

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __reduce_ex__(self, proto):
        raise TypeError("can't serialize StreamReader")

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamReaderWriter:
    """StreamReaderWriter instances allow wrapping streams which work in both read and write modes."""

    encoding = "unknown"

    def __init__(self, stream, Reader, Writer, errors="strict"):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None):
        return self.reader.readline(size)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __reduce_ex__(self, proto):
        raise TypeError("can't serialize StreamReaderWriter")

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamRecoder:
    """StreamRecoder translate data from one encoding to another."""

    data_encoding = "unknown"
    file_encoding = "unknown"

    def __init__(self, stream, encode, decode, Reader, Writer, errors="strict"):
        self.stream = stream
        self.encode = encode
        self.decode = decode
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        text = self.reader.readline() if size is None else self.reader.readline(size)
        return self.encode(text, self.errors)[0]

    def readlines(self, sizehint=None):
        return self.encode(self.reader.read(), self.errors)[0].splitlines(keepends=True)

    def __next__(self):
        return self.encode(next(self.reader), self.errors)[0]

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.write(b"".join(list))

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.reader.seek(offset, whence)
        self.writer.seek(offset, whence)

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __reduce_ex__(self, proto):
        raise TypeError("can't serialize StreamRecoder")

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


def _whole_utf_8(data):
    """How many bytes of UTF-8 end with a whole character."""
    size = len(data)
    for back in range(1, min(3, size) + 1):
        c = data[size - back]
        if c >= 0xC0:
            needed = 2 if c < 0xE0 else 3 if c < 0xF0 else 4
            if c < 0xC2 or c > 0xF4 or back >= needed:
                return size
            second = data[size - back + 1] if back > 1 else None
            if second is not None and (
                    (c == 0xE0 and second < 0xA0) or (c == 0xED and second > 0x9F)
                    or (c == 0xF0 and second < 0x90) or (c == 0xF4 and second > 0x8F)):
                return size
            return size - back
        if c < 0x80:
            break
    return size


def _whole_utf_16(data, high_at):
    size = len(data) & ~1
    if size >= 2 and 0xD8 <= data[size - 2 + high_at] < 0xDC:
        size -= 2
    return size


# How many digits an escape of unicode_escape has.
_DIGITS = {0x78: 2, 0x75: 4, 0x55: 8}


def _whole_escapes(data, raw):
    """How many bytes end with a whole escape."""
    at = data.rfind(b"\\")
    if at < 0:
        return len(data)
    begin = at
    while begin and data[begin - 1] == 0x5C:
        begin -= 1
    if (at - begin) % 2:
        return len(data)
    tail = data[at + 1:]
    if not tail:
        return at
    if tail[0] == 0x4E and not raw:
        waits = tail[1:2] in (b"", b"{") and b"}" not in tail
        return at if waits else len(data)
    needed = _DIGITS.get(tail[0], 0)
    if raw and tail[0] == 0x78 or len(tail) > needed:
        return len(data)
    return at if all(c in b"0123456789abcdefABCDEF" for c in tail[1:]) else len(data)


def _whole_utf_7(data):
    """How many bytes there are before a run of base64 that has no end yet."""
    data = bytes(data)
    at = data.find(b"+")
    while at >= 0:
        rest = data[at + 1:]
        end = len(data) - len(rest.lstrip(_BASE64))
        if end == len(data):
            return at
        at = data.find(b"+", end + (data[end] == 45))
    return len(data)


_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def _some(name, data, errors, final):
    """Decodes the whole characters of some bytes: the text, and how many bytes it was."""
    size = len(data)
    if not final:
        if name == "utf-8":
            size = _whole_utf_8(data)
        elif name in ("utf-16-le", "utf-16-be"):
            size = _whole_utf_16(data, 1 if name == "utf-16-le" else 0)
        elif name in ("utf-32-le", "utf-32-be"):
            size &= ~3
        elif name == "utf-7":
            size = _whole_utf_7(data)
        elif name in ("unicode-escape", "raw-unicode-escape"):
            size = _whole_escapes(data, name[0] == "r")
    return bytes(data[:size]).decode(name, errors or "strict"), size


# Codecs that begin with a mark: its size.
_MARKS = {"utf-8-sig": 3, "utf-16": 2, "utf-32": 4}


def _begin(name, data, errors, final):
    """The same for the first bytes of a codec with a mark: text, bytes used, and the codec that
    goes on from here, None while that is not known."""
    least = _MARKS[name]
    if name == "utf-8-sig":
        if len(data) < least and BOM_UTF8.startswith(data):
            return ("", 0, None) if not final else (*_some("utf-8", data, errors, True), None)
        head, now = least if data.startswith(BOM_UTF8) else 0, "utf-8"
    else:
        if len(data) < least:
            return ("", 0, None) if not final else (*_some(name, data, errors, True), None)
        head = least
        now = {BOM_UTF16_LE: "utf-16-le", BOM_UTF16_BE: "utf-16-be", BOM_UTF32_LE: "utf-32-le",
               BOM_UTF32_BE: "utf-32-be"}.get(bytes(data[:least]))
        if now is None:
            raise UnicodeError(f"{name.upper()} stream does not start with BOM")
    made, used = _some(now, data[head:], errors, final)
    return made, used + head, now


_UNMARKED = {"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8"}


class _TextEncoder(IncrementalEncoder):
    """Encodes in pieces: the mark at the beginning is written once."""

    _name = ""

    def __init__(self, errors="strict"):
        IncrementalEncoder.__init__(self, errors)
        self._begun = False

    def encode(self, input, final=False):
        name = self._name
        if self._begun:
            name = _UNMARKED.get(name, name)
        elif input or name != "utf-8-sig":
            self._begun = True
        if not input and not self._begun:
            return b""
        return input.encode(name, self.errors)

    def reset(self):
        self._begun = False

    def getstate(self):
        if self._name in ("utf-16", "utf-32"):
            return 0 if self._begun else 2
        if self._name == "utf-8-sig":
            return 0 if self._begun else 1
        return 0

    def setstate(self, state):
        self._begun = not state


class _TextDecoder(BufferedIncrementalDecoder):
    """Decodes in pieces: what may become a character with more bytes waits."""

    _name = ""
    _now = None

    def _buffer_decode(self, input, errors, final):
        if not isinstance(final, int) and self._name[:3] in ("utf", "uni", "raw"):
            raise TypeError(f"'{type(final).__name__}' object cannot be interpreted as an integer")
        if self._now is None and self._name in _MARKS:
            made, used, self._now = _begin(self._name, input, errors, final)
            return made, used
        return _some(self._now or self._name, input, errors, final)

    def reset(self):
        BufferedIncrementalDecoder.reset(self)
        self._now = None

    def getstate(self):
        kept = self.buffer
        if self._name == "utf-8-sig":
            return kept, int(self._now is None)
        if self._name in _MARKS:
            return kept, 2 if self._now is None else int(self._now[-2:] == "be")
        return kept, 0

    def setstate(self, state):
        self.buffer, more = state[0], state[1]
        self._now = None
        if self._name == "utf-8-sig":
            self._now = None if more else "utf-8"
        elif self._name in _MARKS and more < 2:
            self._now = self._name + ("-be" if more else "-le")


_SHOWN = {"latin_1": "iso8859-1"}


def _escaped(data):
    """What a codec of escapes decodes: text is taken for its bytes."""
    return data.encode() if isinstance(data, str) else _buffer(data)


def _text_codec(found):
    """The codec that str.encode() and bytes.decode() have under a name."""
    name = _SHOWN.get(found, found.replace("_", "-"))

    def encode(input, errors="strict"):
        return input.encode(name, errors or "strict"), len(input)

    def decode(input, errors="strict"):
        data = _escaped(input) if name.endswith("escape") else _buffer(input)
        return data.decode(name, errors or "strict"), len(data)

    def read(self, input, errors="strict"):
        if name in _MARKS and self._now is None:
            made, used, self._now = _begin(name, input, errors, False)
            return made, used
        return _some(self._now or name, input, errors, False)

    def read_again(self):
        StreamReader.reset(self)
        self._now = None

    def write(self, input, errors="strict"):
        as_name = _UNMARKED.get(name, name) if self._begun else name
        self._begun = True
        return input.encode(as_name, errors), len(input)

    def write_again(self):
        self._begun = False
    encoder = type("IncrementalEncoder", (_TextEncoder,), {"_name": name})
    decoder = type("IncrementalDecoder", (_TextDecoder,), {"_name": name})
    if name in _MARKS or name.startswith("utf") or name.endswith("escape"):
        reader = type("StreamReader", (StreamReader,),
                      {"_now": None, "decode": read, "reset": read_again})
        writer = type("StreamWriter", (StreamWriter,),
                      {"_begun": False, "encode": write, "reset": write_again})
    else:
        methods = {"encode": staticmethod(encode), "decode": staticmethod(decode)}
        reader = type("StreamReader", (StreamReader,), methods)
        writer = type("StreamWriter", (StreamWriter,), methods)
    return CodecInfo(encode, decode, reader, writer, encoder, decoder, name)


def _own_words(name):
    """A codec that complains in its own words when it is asked as one: punycode, undefined."""
    from _idna import decode as native_decode, encode as native_encode

    def encode(input, errors="strict"):
        return native_encode(input, name, errors), len(input)

    def decode(input, errors="strict"):
        data = _buffer(input)
        if not data and name == "undefined":
            raise UnicodeError("undefined encoding")
        return native_decode(data, name, errors), len(data)
    methods = {"encode": lambda self, input, final=False: native_encode(input, name, self.errors)}
    encoder = type("IncrementalEncoder", (IncrementalEncoder,), methods)
    methods = {"decode": lambda self, input, final=False: decode(input, self.errors)[0]}
    decoder = type("IncrementalDecoder", (IncrementalDecoder,), methods)
    methods = {"encode": staticmethod(encode), "decode": staticmethod(decode)}
    reader = type("StreamReader", (StreamReader,), methods)
    writer = type("StreamWriter", (StreamWriter,), methods)
    return CodecInfo(encode, decode, reader, writer, encoder, decoder, name)


def _base64_encode(data):
    import base64
    return base64.encodebytes(data)


def _base64_decode(data):
    import base64
    return base64.decodebytes(data)


def _hex_encode(data):
    import binascii
    return binascii.hexlify(data)


def _hex_decode(data):
    import binascii
    return binascii.unhexlify(data)


def _zlib_encode(data):
    import zlib
    return zlib.compress(data)


def _zlib_decode(data):
    import zlib
    return zlib.decompress(data)


def _quopri_encode(data):
    import binascii
    return binascii.b2a_qp(data, quotetabs=True)


def _quopri_decode(data):
    import binascii
    return binascii.a2b_qp(data)


def _uu_encode(data, filename="<data>", mode=0o666):
    import binascii
    data = bytes(data)
    lines = [f"begin {mode & 0o777:o} {filename}\n".encode("ascii")]
    lines.extend([binascii.b2a_uu(data[at:at + 45]) for at in range(0, len(data), 45)])
    return b"".join([*lines, b" \nend\n"])


def _uu_decode(data):
    import binascii
    import io
    lines = iter(io.BytesIO(data))
    for line in lines:
        if line[:5] == b"begin":
            break
    else:
        raise ValueError('Missing "begin" line in input data')
    made = []
    for line in lines:
        if line == b"end\n":
            return b"".join(made)
        try:
            made.append(binascii.a2b_uu(line))
        except binascii.Error:
            # Some encoders pad the last line with too much.
            size = ((line[0] - 32 & 63) * 4 + 5) // 3
            made.append(binascii.a2b_uu(line[:size]))
    raise ValueError("Truncated input data")


_ROT13 = {ord(a): b for a, b in zip(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "nopqrstuvwxyzabcdefghijklmNOPQRSTUVWXYZABCDEFGHIJKLM")}


def _rot13(text):
    return text.translate(_ROT13)


_BYTES = {"base64": (_base64_encode, _base64_decode), "hex": (_hex_encode, _hex_decode),
          "zlib": (_zlib_encode, _zlib_decode), "quopri": (_quopri_encode, _quopri_decode),
          "rot13": (_rot13, _rot13), "uu": (_uu_encode, _uu_decode)}
_BYTES_NAMES = {"base64": "base64", "base64_codec": "base64", "base_64": "base64", "hex": "hex",
                "hex_codec": "hex", "zlib": "zlib", "zlib_codec": "zlib", "zip": "zlib",
                "quopri": "quopri", "quopri_codec": "quopri", "quoted_printable": "quopri",
                "quotedprintable": "quopri", "rot13": "rot13", "rot_13": "rot13",
                "uu": "uu", "uu_codec": "uu"}
_CODEC_NAMES = {"base64": "base64", "hex": "hex", "zlib": "zlib", "quopri": "quopri",
                "rot13": "rot-13", "uu": "uu"}


def _bytes_codec(kind):
    """A codec from bytes to bytes, or from text to text."""
    to, back = _BYTES[kind]

    def encode(input, errors="strict"):
        assert errors == "strict"
        return to(input), len(input)

    def decode(input, errors="strict"):
        assert errors == "strict"
        return back(input), len(input)
    methods = {"encode": lambda self, input, final=False: to(input)}
    encoder = type("IncrementalEncoder", (IncrementalEncoder,), methods)
    methods = {"decode": lambda self, input, final=False: back(input)}
    decoder = type("IncrementalDecoder", (IncrementalDecoder,), methods)
    methods = {"encode": staticmethod(encode), "decode": staticmethod(decode)}
    writer = type("StreamWriter", (StreamWriter,), methods)
    if kind != "rot13":
        methods = {**methods, "charbuffertype": bytes}
    reader = type("StreamReader", (StreamReader,), methods)
    return CodecInfo(encode, decode, reader, writer, encoder, decoder, _CODEC_NAMES[kind],
                     _is_text_encoding=False)


_searchers = []
_found = {}


def register(search_function, /):
    """Register a codec search function."""
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _searchers.append(search_function)


def unregister(search_function, /):
    """Unregister a codec search function and clear the registry's cache."""
    if search_function in _searchers:
        _searchers.remove(search_function)
        _found.clear()


def _plain_name(encoding):
    """Small letters, digits and points, and a low line for whatever is between them."""
    kept = [c if c.isascii() and c.isalnum() or c == "." else " " for c in encoding.lower()]
    return "_".join("".join(kept).split())


def lookup(encoding, /):
    """Looks up a codec tuple in the Python codec registry and returns a CodecInfo object."""
    if not isinstance(encoding, str):
        raise TypeError(f"lookup() argument must be str, not {type(encoding).__name__}")
    name = _plain_name(encoding)
    found = _found.get(name)
    if found is not None:
        return found
    known = _BYTES_NAMES.get(name)
    if known is not None:
        found = _bytes_codec(known)
    else:
        known = _binascii.codec(name)
        if known == "idna":
            import encodings.idna
            found = encodings.idna.getregentry()
        elif known in ("punycode", "undefined"):
            found = _own_words(known)
        elif known is not None:
            found = _text_codec(known)
    for search in _searchers if found is None else ():
        found = search(name)
        if found is not None:
            if not isinstance(found, tuple) or len(found) != 4:
                raise TypeError("codec search functions must return 4-tuples")
            break
    if found is None:
        raise LookupError(f"unknown encoding: {encoding}")
    _found[name] = found
    return found


def _told(error, what, encoding):
    """The error of a codec, with the codec's name where its type takes another message."""
    simple = len(error.args) <= 1 and all(isinstance(arg, str) for arg in error.args)
    if not simple or vars(error) or isinstance(
            error, (UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError, OSError, ImportError, SyntaxError, StopIteration)):
        return error
    kind = type(error)
    made = kind(f"{what} with '{encoding}' codec failed ({kind.__name__}: {error})")
    made.__cause__ = error
    return made


def encode(obj, encoding="utf-8", errors="strict"):
    """Encodes obj using the codec registered for encoding."""
    encoder = lookup(encoding)[0]
    try:
        result = encoder(obj, errors)
    except Exception as error:
        raise _told(error, "encoding", encoding)
    if not (isinstance(result, tuple) and len(result) == 2):
        raise TypeError("encoder must return a tuple (object, integer)")
    return result[0]


def decode(obj, encoding="utf-8", errors="strict"):
    """Decodes obj using the codec registered for encoding."""
    decoder = lookup(encoding)[1]
    try:
        result = decoder(obj, errors)
    except Exception as error:
        raise _told(error, "decoding", encoding)
    if not (isinstance(result, tuple) and len(result) == 2):
        raise TypeError("decoder must return a tuple (object,integer)")
    return result[0]


def getencoder(encoding):
    """Lookup up the codec for the given encoding and return its encoder function."""
    return lookup(encoding).encode


def getdecoder(encoding):
    """Lookup up the codec for the given encoding and return its decoder function."""
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    """Lookup up the codec for the given encoding and return its IncrementalEncoder class or factory
    function."""
    encoder = lookup(encoding).incrementalencoder
    if encoder is None:
        raise LookupError(encoding)
    return encoder


def getincrementaldecoder(encoding):
    """Lookup up the codec for the given encoding and return its IncrementalDecoder class or factory
    function."""
    decoder = lookup(encoding).incrementaldecoder
    if decoder is None:
        raise LookupError(encoding)
    return decoder


def getreader(encoding):
    """Lookup up the codec for the given encoding and return its StreamReader class or factory
    function."""
    return lookup(encoding).streamreader


def getwriter(encoding):
    """Lookup up the codec for the given encoding and return its StreamWriter class or factory
    function."""
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors="strict", **kwargs):
    """Encoding iterator."""
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = encoder.encode(input)
        if output:
            yield output
    output = encoder.encode("", True)
    if output:
        yield output


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    """Decoding iterator."""
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = decoder.decode(input)
        if output:
            yield output
    output = decoder.decode(b"", True)
    if output:
        yield output


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    """Open an encoded file using the given mode and return a stream that codes both ways."""
    import io
    if encoding is not None and "b" not in mode:
        mode += "b"
    file = io.open(filename, mode, buffering)
    if encoding is None:
        return file
    info = lookup(encoding)
    stream = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
    stream.encoding = encoding
    return stream


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    """Return a wrapped version of file which provides transparent encoding translation."""
    if file_encoding is None:
        file_encoding = data_encoding
    data_info = lookup(data_encoding)
    file_info = lookup(file_encoding)
    sr = StreamRecoder(file, data_info.encode, data_info.decode, file_info.streamreader,
                       file_info.streamwriter, errors)
    sr.data_encoding = data_encoding
    sr.file_encoding = file_encoding
    return sr


def _wrong_error(error):
    return TypeError(f"don't know how to handle {type(error).__name__} in error callback")


def strict_errors(error, /):
    """Implements the 'strict' error handling."""
    if isinstance(error, Exception):
        raise error
    raise TypeError("codec must pass exception instance")


def ignore_errors(error, /):
    """Implements the 'ignore' error handling."""
    if not isinstance(error, UnicodeError) or not hasattr(error, "end"):
        raise _wrong_error(error)
    return ("", error.end)


def replace_errors(error, /):
    """Implements the 'replace' error handling."""
    if isinstance(error, UnicodeEncodeError):
        return ("?" * (error.end - error.start), error.end)
    if isinstance(error, UnicodeDecodeError):
        return ("\ufffd", error.end)
    if isinstance(error, UnicodeTranslateError):
        return ("\ufffd" * (error.end - error.start), error.end)
    raise _wrong_error(error)


def xmlcharrefreplace_errors(error, /):
    """Implements the 'xmlcharrefreplace' error handling."""
    if not isinstance(error, UnicodeEncodeError):
        raise _wrong_error(error)
    return ("".join([f"&#{ord(c)};" for c in error.object[error.start:error.end]]), error.end)


def backslashreplace_errors(error, /):
    """Implements the 'backslashreplace' error handling."""
    if isinstance(error, UnicodeDecodeError):
        part = error.object[error.start:error.end]
        return ("".join([f"\\x{c:02x}" for c in part]), error.end)
    if isinstance(error, (UnicodeEncodeError, UnicodeTranslateError)):
        part = error.object[error.start:error.end]
        return (part.encode("ascii", "backslashreplace").decode(), error.end)
    raise _wrong_error(error)


def namereplace_errors(error, /):
    """Implements the 'namereplace' error handling."""
    if not isinstance(error, UnicodeEncodeError):
        raise _wrong_error(error)
    part = error.object[error.start:error.end]
    return (part.encode("ascii", "namereplace").decode(), error.end)


_handlers = {"strict": strict_errors, "ignore": ignore_errors, "replace": replace_errors,
             "xmlcharrefreplace": xmlcharrefreplace_errors,
             "backslashreplace": backslashreplace_errors, "namereplace": namereplace_errors}


def register_error(errors, handler, /):
    """Register the specified error handler under the name errors."""
    if not callable(handler):
        raise TypeError("handler must be callable")
    raise PermissionError("encoding and decoding call no functions of the program: take one of the "
                          "handlers there are, or replace characters before encoding")


def lookup_error(name, /):
    """lookup_error(errors) -> handler"""
    if name in _handlers:
        return _handlers[name]
    raise LookupError(f"unknown error handler name '{name}'")


def _wanted_str(name, given):
    if not isinstance(given, str):
        shown = "None" if given is None else type(given).__name__
        raise TypeError(f"{name}() argument 1 must be str, not {shown}")


def _functions(name, codec, final=None):
    """The functions beneath a codec, which give what they made and how much they took."""

    def encode(str, errors=None, /):
        _wanted_str(name + "_encode", str)
        return str.encode(codec, errors or "strict"), len(str)

    def decode(data, errors=None, /):
        data = _buffer(data)
        return data.decode(codec, errors or "strict"), len(data)

    def decode_some(data, errors=None, final=final, /):
        data = _escaped(data) if codec.endswith("escape") else _buffer(data)
        if codec in _MARKS:
            made, used, now = _begin(codec, data, errors or "strict", final)
            return made, used
        return _some(codec, data, errors or "strict", final)
    decode = decode if final is None else decode_some
    for function, kind in ((encode, "_encode"), (decode, "_decode")):
        function.__name__ = function.__qualname__ = name + kind
    return encode, decode


ascii_encode, ascii_decode = _functions("ascii", "ascii")
latin_1_encode, latin_1_decode = _functions("latin_1", "latin-1")
utf_7_encode, utf_7_decode = _functions("utf_7", "utf-7", False)
utf_8_encode, utf_8_decode = _functions("utf_8", "utf-8", False)
utf_16_encode, utf_16_decode = _functions("utf_16", "utf-16", False)
utf_16_le_encode, utf_16_le_decode = _functions("utf_16_le", "utf-16-le", False)
utf_16_be_encode, utf_16_be_decode = _functions("utf_16_be", "utf-16-be", False)
utf_32_encode, utf_32_decode = _functions("utf_32", "utf-32", False)
utf_32_le_encode, utf_32_le_decode = _functions("utf_32_le", "utf-32-le", False)
utf_32_be_encode, utf_32_be_decode = _functions("utf_32_be", "utf-32-be", False)
unicode_escape_encode, unicode_escape_decode = _functions(
    "unicode_escape", "unicode-escape", True)
raw_unicode_escape_encode, raw_unicode_escape_decode = _functions(
    "raw_unicode_escape", "raw-unicode-escape", True)


def readbuffer_encode(data, errors=None, /):
    data = data.encode() if isinstance(data, str) else bytes(_buffer(data))
    return data, len(data)


# What an escape of one letter stands for.
_ESCAPES = {b"\n": b"", b"\\": b"\\", b"'": b"'", b'"': b'"', b"a": b"\a", b"b": b"\b",
            b"f": b"\f", b"n": b"\n", b"r": b"\r", b"t": b"\t", b"v": b"\v"}


def escape_decode(data, errors=None, /):
    import re
    import warnings
    data = data.encode() if isinstance(data, str) else bytes(_buffer(data))

    def meant(found):
        number, octal, broken, letter = found.groups()
        if number is not None:
            return bytes([int(number, 16)])
        if octal is not None:
            octal = octal.decode()
            if octal > "377" and len(octal) == 3:
                doubtful.append(f"invalid octal escape sequence '\\{octal}'")
            return bytes([int(octal, 8) & 255])
        if broken is not None:
            if errors in (None, "strict"):
                raise ValueError(f"invalid \\x escape at position {found.start()}")
            if errors not in ("replace", "ignore"):
                raise ValueError(f"decoding error; unknown error handling code: {errors}")
            return b"?" if errors == "replace" else b""
        if not letter:
            raise ValueError("Trailing \\ in string")
        if letter not in _ESCAPES:
            doubtful.append(f"invalid escape sequence '\\{letter.decode('latin-1')}'")
        return _ESCAPES.get(letter, b"\\" + letter)
    doubtful = []
    pattern = rb"(?s)\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|(x[0-9a-fA-F]?)|(.?))"
    made = re.sub(pattern, meant, data)
    if doubtful:
        warnings._of_escape(doubtful[0])
    return made, len(data)


def escape_encode(data, errors=None, /):
    if not isinstance(data, bytes):
        shown = "None" if data is None else type(data).__name__
        raise TypeError(f"escape_encode() argument 1 must be bytes, not {shown}")
    shown = {9: "\\t", 10: "\\n", 13: "\\r", 39: "\\'", 92: "\\\\"}
    parts = [shown.get(c) or (chr(c) if 32 <= c < 127 else f"\\x{c:02x}") for c in data]
    return "".join(parts).encode(), len(data)


def utf_16_ex_decode(data, errors=None, byteorder=0, final=False, /):
    return _ordered(16, data, errors, byteorder, final)


def utf_32_ex_decode(data, errors=None, byteorder=0, final=False, /):
    return _ordered(32, data, errors, byteorder, final)


def _ordered(bits, data, errors, byteorder, final):
    """Decodes by a mark of the order of bytes, if none is given, and says which it was."""
    data, begin = bytes(_buffer(data)), 0
    if not byteorder:
        for byteorder, mark in ((-1, b"\xff\xfe"), (1, b"\xfe\xff")):
            if bits == 32:
                mark = mark + b"\0\0" if byteorder < 0 else b"\0\0" + mark
            if data.startswith(mark):
                begin = len(mark)
                break
        else:
            byteorder = 0
    name = f"utf-{bits}-{'be' if byteorder > 0 else 'le'}"
    made, used = _some(name, data[begin:], errors or "strict", final)
    return made, begin + used, byteorder


def make_identity_dict(rng):
    """A dict in which the items of `rng` stand for themselves."""
    return {one: one for one in rng}


def make_encoding_map(decoding_map):
    """The map that leads back; what two lead to leads to None."""
    made = {}
    for key, value in decoding_map.items():
        made[value] = key if value not in made else None
    return made


def charmap_build(map, /):
    return {ord(c): at for at, c in enumerate(map)}


def _mapped_bytes(mapping, c):
    """What a character is encoded as; None if it is not."""
    try:
        made = mapping[ord(c)]
    except LookupError:
        return None
    if made is None or isinstance(made, bytes):
        return made
    if not isinstance(made, int):
        raise TypeError("character mapping must return integer, bytes or None, not "
                        f"{type(made).__name__}")
    if not 0 <= made < 256:
        raise TypeError("character mapping must be in range(256)")
    return bytes([made])


def charmap_encode(str, errors=None, mapping=None, /):
    _wanted_str("charmap_encode", str)
    if mapping is None:
        return latin_1_encode(str, errors)
    parts, at, size = [], 0, len(str)
    while at < size:
        made = _mapped_bytes(mapping, str[at])
        if made is not None:
            parts.append(made)
            at += 1
            continue
        end = at + 1
        while end < size and _mapped_bytes(mapping, str[end]) is None:
            end += 1
        error = UnicodeEncodeError("charmap", str, at, end, "character maps to <undefined>")
        instead, at = lookup_error(errors or "strict")(error)
        for c in instead:
            made = _mapped_bytes(mapping, c)
            if made is None:
                raise error
            parts.append(made)
    return b"".join(parts), size


def _mapped_text(mapping, byte):
    """What a byte is decoded as; None if it is not."""
    try:
        made = mapping[byte]
    except LookupError:
        return None
    if made is None or made == "\ufffe" or made == 0xFFFE:
        return None
    if isinstance(made, str):
        return made
    if not isinstance(made, int):
        raise TypeError("character mapping must return integer, None or str")
    if not 0 <= made < 0x110000:
        raise TypeError("character mapping must be in range(0x110000)")
    return chr(made)


def charmap_decode(data, errors=None, mapping=None, /):
    data = bytes(_buffer(data))
    if mapping is None:
        return latin_1_decode(data, errors)
    parts = []
    for at, byte in enumerate(data):
        made = _mapped_text(mapping, byte)
        if made is None:
            error = UnicodeDecodeError("charmap", data, at, at + 1,
                                       "character maps to <undefined>")
            made, _ = lookup_error(errors or "strict")(error)
        parts.append(made)
    return "".join(parts), len(data)
