"""Sound in WAV files (PCM), over file objects of bytes or files of a granted directory."""

import io as _io
import struct as _struct
from collections import namedtuple as _namedtuple

__all__ = ["open", "Error", "Wave_read", "Wave_write"]


class Error(Exception):
    pass


WAVE_FORMAT_PCM = 0x0001

_wave_params = _namedtuple("_wave_params",
                           "nchannels sampwidth framerate nframes comptype compname")


class _Chunk:
    """A part of a file: four letters, a size, the data, a byte more if that is odd."""

    closed = False

    def __init__(self, file):
        self._file = file
        self.name = file.read(4)
        if len(self.name) < 4:
            raise EOFError
        try:
            self.size = _struct.unpack_from("<L", file.read(4))[0]
        except _struct.error:
            raise EOFError from None
        self._at = 0
        try:
            self._begin = file.tell()
        except (AttributeError, OSError):
            self._begin = None

    def seek(self, at):
        if self._begin is None:
            raise OSError("cannot seek")
        if not 0 <= at <= self.size:
            raise RuntimeError
        self._file.seek(self._begin + at, 0)
        self._at = at

    def read(self, size=-1):
        if self._at >= self.size:
            return b""
        left = self.size - self._at
        data = self._file.read(left if size < 0 else min(size, left))
        self._at += len(data)
        if self._at == self.size and self.size & 1:
            self._at += len(self._file.read(1))
        return data

    def skip(self):
        """Goes to what comes behind it."""
        end = self.size + (self.size & 1)
        if self._begin is not None:
            try:
                self._file.seek(end - self._at, 1)
                self._at = end
                return
            except OSError:
                pass
        while self._at < self.size:
            if not self.read(min(8192, self.size - self._at)):
                raise EOFError


class Wave_read:
    """Variables used in this class are private; its methods give what a file says of itself
    (getnchannels, getsampwidth, getframerate, getnframes, getcomptype, getcompname, getparams,
    getmarkers, getmark) and its frames (rewind, setpos, tell, readframes)."""

    def __init__(self, f):
        self._opened = None
        if isinstance(f, str):
            f = _io.open(f, "rb")
            self._opened = f
        try:
            self._read_head(f)
        except BaseException:
            if self._opened:
                f.close()
            raise

    def _read_head(self, file):
        self._convert = None
        self._soundpos = 0
        self._form = False
        self._data_chunk = None
        riff = _Chunk(file)
        if riff.name != b"RIFF":
            raise Error("file does not start with RIFF id")
        self._file = riff
        if riff.read(4) != b"WAVE":
            raise Error("not a WAVE file")
        while True:
            self._data_seek_needed = True
            try:
                chunk = _Chunk(_Within(riff))
            except EOFError:
                break
            if chunk.name == b"fmt ":
                self._read_format(chunk)
                self._form = True
            elif chunk.name == b"data":
                if not self._form:
                    raise Error("data chunk before fmt chunk")
                self._data_chunk = chunk
                self._nframes = chunk.size // self._framesize
                self._data_seek_needed = False
                break
            chunk.skip()
        if not self._form or not self._data_chunk:
            raise Error("fmt chunk and/or data chunk missing")

    def _read_format(self, chunk):
        try:
            kind, self._nchannels, self._framerate, _, _ = _struct.unpack_from("<HHLLH",
                                                                               chunk.read(14))
        except _struct.error:
            raise EOFError from None
        if kind != WAVE_FORMAT_PCM:
            raise Error("unknown format: %r" % (kind,))
        try:
            bits = _struct.unpack_from("<H", chunk.read(2))[0]
        except _struct.error:
            raise EOFError from None
        self._sampwidth = (bits + 7) // 8
        if not self._sampwidth:
            raise Error("bad sample width")
        if not self._nchannels:
            raise Error("bad # of channels")
        self._framesize = self._nchannels * self._sampwidth
        self._comptype = "NONE"
        self._compname = "not compressed"

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def getfp(self):
        return self._file

    def rewind(self):
        self._data_seek_needed = True
        self._soundpos = 0

    def close(self):
        self._file = None
        file, self._opened = self._opened, None
        if file:
            file.close()

    def tell(self):
        return self._soundpos

    def getnchannels(self):
        return self._nchannels

    def getnframes(self):
        return self._nframes

    def getsampwidth(self):
        return self._sampwidth

    def getframerate(self):
        return self._framerate

    def getcomptype(self):
        return self._comptype

    def getcompname(self):
        return self._compname

    def getparams(self):
        return _wave_params(self.getnchannels(), self.getsampwidth(), self.getframerate(),
                            self.getnframes(), self.getcomptype(), self.getcompname())

    def getmarkers(self):
        return None

    def getmark(self, id):
        raise Error("no marks")

    def setpos(self, pos):
        if pos < 0 or pos > self._nframes:
            raise Error("position not in range")
        self._soundpos = pos
        self._data_seek_needed = True

    def readframes(self, nframes):
        if self._data_seek_needed:
            self._data_chunk.seek(0)
            at = self._soundpos * self._framesize
            if at:
                self._data_chunk.seek(at)
            self._data_seek_needed = False
        if nframes == 0:
            return b""
        data = self._data_chunk.read(nframes * self._framesize)
        self._soundpos += len(data) // (self._nchannels * self._sampwidth)
        return data


class _Within:
    """A chunk as a file, whose places are its own."""

    def __init__(self, chunk):
        self._chunk = chunk
        self.read = chunk.read

    def tell(self):
        if self._chunk._begin is None:
            raise OSError("cannot seek")
        return self._chunk._at

    def seek(self, at, whence=0):
        chunk = self._chunk
        if whence == 1:
            at += chunk._at
        chunk.seek(min(at, chunk.size) if whence == 1 else at)


class Wave_write:
    """What a file shall say of itself is set (setnchannels, setsampwidth, setframerate,
    setnframes, setcomptype, setparams) before the first frames are written (writeframesraw,
    writeframes); close() mends the sizes."""

    def __init__(self, f):
        self._opened = None
        if isinstance(f, str):
            f = _io.open(f, "wb")
            self._opened = f
        self._file = f
        self._convert = None
        self._nchannels = self._sampwidth = self._framerate = 0
        self._nframes = self._nframeswritten = 0
        self._datawritten = self._datalength = 0
        self._headerwritten = False
        self._comptype = "NONE"
        self._compname = "not compressed"

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def _early(self):
        if self._datawritten:
            raise Error("cannot change parameters after starting to write")

    def setnchannels(self, nchannels):
        self._early()
        if nchannels < 1:
            raise Error("bad # of channels")
        self._nchannels = nchannels

    def getnchannels(self):
        if not self._nchannels:
            raise Error("number of channels not set")
        return self._nchannels

    def setsampwidth(self, sampwidth):
        self._early()
        if sampwidth < 1 or sampwidth > 4:
            raise Error("bad sample width")
        self._sampwidth = sampwidth

    def getsampwidth(self):
        if not self._sampwidth:
            raise Error("sample width not set")
        return self._sampwidth

    def setframerate(self, framerate):
        self._early()
        if framerate <= 0:
            raise Error("bad frame rate")
        self._framerate = int(round(framerate))

    def getframerate(self):
        if not self._framerate:
            raise Error("frame rate not set")
        return self._framerate

    def setnframes(self, nframes):
        self._early()
        self._nframes = nframes

    def getnframes(self):
        return self._nframeswritten

    def setcomptype(self, comptype, compname):
        self._early()
        if comptype not in ("NONE",):
            raise Error("unsupported compression type")
        self._comptype = comptype
        self._compname = compname

    def getcomptype(self):
        return self._comptype

    def getcompname(self):
        return self._compname

    def setparams(self, params):
        channels, width, rate, frames, kind, name = params
        self._early()
        self.setnchannels(channels)
        self.setsampwidth(width)
        self.setframerate(rate)
        self.setnframes(frames)
        self.setcomptype(kind, name)

    def getparams(self):
        if not self._nchannels or not self._sampwidth or not self._framerate:
            raise Error("not all parameters set")
        return _wave_params(self._nchannels, self._sampwidth, self._framerate, self._nframes,
                            self._comptype, self._compname)

    def setmark(self, id, pos, name):
        raise Error("setmark() not supported")

    def getmark(self, id):
        raise Error("no marks")

    def getmarkers(self):
        return None

    def tell(self):
        return self._nframeswritten

    def writeframesraw(self, data):
        if not isinstance(data, (bytes, bytearray)):
            data = memoryview(data).cast("B")
        self._ensure_header_written(len(data))
        frames = len(data) // (self._sampwidth * self._nchannels)
        self._file.write(data)
        self._datawritten += len(data)
        self._nframeswritten += frames

    def writeframes(self, data):
        self.writeframesraw(data)
        if self._datalength != self._datawritten:
            self._patchheader()

    def close(self):
        try:
            if self._file:
                self._ensure_header_written(0)
                if self._datalength != self._datawritten:
                    self._patchheader()
                self._file.flush()
        finally:
            self._file = None
            file, self._opened = self._opened, None
            if file:
                file.close()

    def _ensure_header_written(self, datasize):
        if self._headerwritten:
            return
        if not self._nchannels:
            raise Error("# channels not specified")
        if not self._sampwidth:
            raise Error("sample width not specified")
        if not self._framerate:
            raise Error("sampling rate not specified")
        self._write_header(datasize)

    def _write_header(self, initlength):
        file = self._file
        file.write(b"RIFF")
        frame = self._nchannels * self._sampwidth
        if not self._nframes:
            self._nframes = initlength // frame
        self._datalength = self._nframes * frame
        try:
            self._form_length_pos = file.tell()
        except (AttributeError, OSError):
            self._form_length_pos = None
        file.write(_struct.pack("<L4s4sLHHLLHH4s", 36 + self._datalength, b"WAVE", b"fmt ", 16,
                                WAVE_FORMAT_PCM, self._nchannels, self._framerate,
                                self._framerate * frame, frame, self._sampwidth * 8, b"data"))
        if self._form_length_pos is not None:
            self._data_length_pos = file.tell()
        file.write(_struct.pack("<L", self._datalength))
        self._headerwritten = True

    def _patchheader(self):
        if self._datawritten == self._datalength:
            return
        file = self._file
        here = file.tell()
        file.seek(self._form_length_pos, 0)
        file.write(_struct.pack("<L", 36 + self._datawritten))
        file.seek(self._data_length_pos, 0)
        file.write(_struct.pack("<L", self._datawritten))
        file.seek(here, 0)
        self._datalength = self._datawritten


def open(f, mode=None):
    if mode is None:
        mode = getattr(f, "mode", "rb")
    if mode in ("r", "rb"):
        return Wave_read(f)
    if mode in ("w", "wb"):
        return Wave_write(f)
    raise Error("mode must be 'r', 'rb', 'w', or 'wb'")
