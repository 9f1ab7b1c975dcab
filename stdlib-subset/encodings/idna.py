"""The RFCs 3490 (IDNA) and 3491 (Nameprep), label by label; the codec `idna` does whole names."""

import _idna
import codecs
import re

dots = re.compile("[\u002E\u3002\uFF0E\uFF61]")
ace_prefix = b"xn--"
sace_prefix = "xn--"


def nameprep(label):
    return _idna.nameprep(label)


def ToASCII(label):
    return _idna.to_ascii(label)


def ToUnicode(label):
    if not isinstance(label, str):
        label = str(label, "ascii")
    return _idna.to_unicode(label)


class Codec(codecs.Codec):
    def encode(self, input, errors="strict"):
        return _idna.encode(input, "idna", errors), len(input)

    def decode(self, input, errors="strict"):
        if not isinstance(input, bytes):
            input = bytes(input)
        return _idna.decode(input, "idna", errors), len(input)


class IncrementalEncoder(codecs.BufferedIncrementalEncoder):
    def _buffer_encode(self, input, errors, final):
        if errors != "strict":
            raise UnicodeError("unsupported error handling " + errors)
        labels, dot = _whole(dots.split(input), final)
        made = b".".join([_idna.to_ascii(label) for label in labels])
        return made + dot.encode(), _size(labels, dot)


class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
    def _buffer_decode(self, input, errors, final):
        if errors != "strict":
            raise UnicodeError("Unsupported error handling " + errors)
        if isinstance(input, str):
            labels = dots.split(input)
        else:
            labels = str(input, "ascii").split(".")
        labels, dot = _whole(labels, final)
        return ".".join([_idna.to_unicode(label) for label in labels]) + dot, _size(labels, dot)


def _whole(labels, final):
    """The labels that are whole, and the dot behind them: the last one may go on."""
    if labels == [""]:
        return [], ""
    if not labels[-1]:
        return labels[:-1], "."
    if final:
        return labels, ""
    return labels[:-1], "." if len(labels) > 1 else ""


def _size(labels, dot):
    """How much of the input they are, with the dots between them."""
    return sum(map(len, labels)) + max(len(labels) - 1, 0) + len(dot)


class StreamWriter(Codec, codecs.StreamWriter):
    pass


class StreamReader(Codec, codecs.StreamReader):
    pass


def getregentry():
    return codecs.CodecInfo(
        name="idna",
        encode=Codec().encode,
        decode=Codec().decode,
        incrementalencoder=IncrementalEncoder,
        incrementaldecoder=IncrementalDecoder,
        streamwriter=StreamWriter,
        streamreader=StreamReader,
    )
