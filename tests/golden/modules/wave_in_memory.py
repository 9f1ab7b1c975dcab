import array
import io
import struct
import wave

out = io.BytesIO()
with wave.open(out, "wb") as w:
    for wrong in (w.getnchannels, w.getsampwidth, w.getframerate, w.getparams, lambda: w.setnchannels(0), lambda: w.setsampwidth(5), lambda: w.setframerate(0),
                  lambda: w.setcomptype("ULAW", ""), lambda: w.writeframes(b""), lambda: w.getmark(1), lambda: w.setmark(1, 2, 3)):
        try:
            print(wrong())
        except wave.Error as error:
            print(error)
    w.setnchannels(2)
    w.setsampwidth(2)
    w.setframerate(8000.4)
    w.setcomptype("NONE", "plain")
    print(w.getparams(), w.getcomptype(), w.getcompname(), w.getnchannels(), w.getsampwidth(), w.getframerate(), w.getmarkers(), w.getnframes(), w.tell())
    w.writeframes(struct.pack("<8h", *range(8)))
    w.writeframesraw(array.array("h", range(100, 104)))
    print(w.tell(), w.getnframes())
    try:
        w.setnchannels(1)
    except wave.Error as error:
        print(error)
# output:
#| number of channels not set
#| sample width not set
#| frame rate not set
#| not all parameters set
#| bad # of channels
#| bad sample width
#| bad frame rate
#| unsupported compression type
#| # channels not specified
#| no marks
#| setmark() not supported
#| _wave_params(nchannels=2, sampwidth=2, framerate=8000, nframes=0, comptype='NONE', compname='plain') NONE plain 2 2 8000 None 0 0
#| 6 6
#| cannot change parameters after starting to write
print(out.getvalue())
# output:
#| b'RIFF<\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x02\x00@\x1f\x00\x00\x00}\x00\x00\x04\x00\x10\x00data\x18\x00\x00\x00\x00\x00\x01\x00\x02\x00\x03\x00\x04\x00\x05\x00\x06\x00\x07\x00d\x00e\x00f\x00g\x00'
with wave.open(io.BytesIO(out.getvalue())) as r:
    print(r.getparams(), r.getnframes(), r.tell(), r.readframes(2), r.tell(), r.readframes(100), r.readframes(1), r.getmarkers())
    r.rewind()
    print(r.readframes(1), r.readframes(0))
    r.setpos(3)
    print(r.tell(), r.readframes(1))
    for wrong in (lambda: r.setpos(7), lambda: r.setpos(-1), lambda: r.getmark(1)):
        try:
            print(wrong())
        except wave.Error as error:
            print(error)
    r.setpos(6)
    print(r.readframes(5))
# output:
#| _wave_params(nchannels=2, sampwidth=2, framerate=8000, nframes=6, comptype='NONE', compname='not compressed') 6 0 b'\x00\x00\x01\x00\x02\x00\x03\x00' 2 b'\x04\x00\x05\x00\x06\x00\x07\x00d\x00e\x00f\x00g\x00' b'' None
#| b'\x00\x00\x01\x00' b''
#| 3 b'\x06\x00\x07\x00'
#| position not in range
#| position not in range
#| no marks
#| b''
again = io.BytesIO()
with wave.open(again, "w") as w:
    w.setparams((1, 1, 11025, 4, "NONE", "not compressed"))
    w.writeframesraw(b"ab")
    w.writeframesraw(b"cd")
print(again.getvalue())
# output:
#| b'RIFF(\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00\x11+\x00\x00\x11+\x00\x00\x01\x00\x08\x00data\x04\x00\x00\x00abcd'


def riff(*chunks):
    body = b"WAVE" + b"".join(name + struct.pack("<L", len(data)) + data + b"\0" * (len(data) & 1) for name, data in chunks)
    return b"RIFF" + struct.pack("<L", len(body)) + body


form = struct.pack("<HHLLHH", 1, 1, 8000, 8000, 1, 8)
wide = struct.pack("<HHLLHH", 0xFFFE, 1, 8000, 8000, 1, 8) + struct.pack("<HHL", 22, 8, 4) + b"\1\0\0\0\0\0\x10\0\x80\0\0\xaa\0\x38\x9b\x71"
for data in (b"", b"RIF", b"RIFX" + bytes(8), b"RIFF\4\0\0\0WAVX", riff(), riff((b"data", b"x"), (b"fmt ", form)), riff((b"LIST", b"abc"), (b"fmt ", form), (b"odd ", b"z"), (b"data", b"xyz")),
             riff((b"fmt ", form[:10])), riff((b"fmt ", b"\2" + form[1:])), riff((b"fmt ", form[:14] + b"\0\0")), riff((b"fmt ", form[:2] + b"\0\0" + form[4:])), riff((b"fmt ", form)),
             riff((b"fmt ", wide), (b"data", b"12")), riff((b"fmt ", wide[:-1] + b"x"), (b"data", b"12")), riff((b"fmt ", wide[:20]), (b"data", b"12")), riff((b"fmt ", form), (b"data", b"xyz"))[:-3]):
    try:
        r = wave.open(io.BytesIO(data), "r")
        print(r.getparams(), r.readframes(10))
    except (wave.Error, EOFError) as error:
        print(type(error).__name__, error)
# output:
#| EOFError 
#| EOFError 
#| Error file does not start with RIFF id
#| Error not a WAVE file
#| Error fmt chunk and/or data chunk missing
#| Error data chunk before fmt chunk
#| _wave_params(nchannels=1, sampwidth=1, framerate=8000, nframes=3, comptype='NONE', compname='not compressed') b'xyz'
#| EOFError 
#| Error unknown format: 2
#| Error bad sample width
#| Error bad # of channels
#| Error fmt chunk and/or data chunk missing
#| Error unknown format: 65534
#| Error unknown format: 65534
#| Error unknown format: 65534
#| _wave_params(nchannels=1, sampwidth=1, framerate=8000, nframes=3, comptype='NONE', compname='not compressed') b'x'
for mode in ("x", "rw"):
    try:
        wave.open(io.BytesIO(), mode)
    except wave.Error as error:
        print(error)
# output:
#| mode must be 'r', 'rb', 'w', or 'wb'
#| mode must be 'r', 'rb', 'w', or 'wb'
