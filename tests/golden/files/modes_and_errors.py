# flags: --grant data=memory
import os
os.mkdir("box"); os.chdir("box")
os.mkdir("folder")
open("there", "w").close()
def tried(*args, **kwargs):
    try:
        with open(*args, **kwargs) as f:
            print("opened", f.mode)
            return f
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "errno", None), getattr(error, "filename", None))
tried("nope")  # expect: FileNotFoundError [Errno 2] No such file or directory: 'nope' 2 nope
tried("no/pe", "w")  # expect: FileNotFoundError [Errno 2] No such file or directory: 'no/pe' 2 no/pe
tried("there/x")  # expect: NotADirectoryError [Errno 20] Not a directory: 'there/x' 20 there/x
tried("there/x", "w")  # expect: NotADirectoryError [Errno 20] Not a directory: 'there/x' 20 there/x
tried("folder")  # expect: IsADirectoryError [Errno 21] Is a directory: 'folder' 21 folder
tried("folder", "w")  # expect: IsADirectoryError [Errno 21] Is a directory: 'folder' 21 folder
tried("there", "x")  # expect: FileExistsError [Errno 17] File exists: 'there' 17 there
tried("there", "r+"); tried("nope", "r+"); tried("new", "a"); tried("new2", "w+"); tried("new3", "xb")
# output:
#| opened r+
#| FileNotFoundError [Errno 2] No such file or directory: 'nope' 2 nope
#| opened a
#| opened w+
#| opened xb
tried("there", "z"); tried("there", "rw"); tried("there", "rr"); tried("there", "tb"); tried("there", "")
# output:
#| ValueError invalid mode: 'z' None None
#| ValueError must have exactly one of create/read/write/append mode None None
#| ValueError invalid mode: 'rr' None None
#| ValueError can't have text and binary mode at once None None
#| ValueError Must have exactly one of create/read/write/append mode and at most one plus None None
tried("there", "b"); tried("there", "+"); tried("there", "rb", encoding="utf-8"); tried("there", "rb", newline="")
# output:
#| ValueError Must have exactly one of create/read/write/append mode and at most one plus None None
#| ValueError Must have exactly one of create/read/write/append mode and at most one plus None None
#| ValueError binary mode doesn't take an encoding argument None None
#| ValueError binary mode doesn't take a newline argument None None
tried("there", buffering=0); tried("there", "rb", errors="strict"); tried(""); tried("a\0b"); tried(None)
# output:
#| ValueError can't have unbuffered text I/O None None
#| ValueError binary mode doesn't take an errors argument None None
#| FileNotFoundError [Errno 2] No such file or directory: '' 2 
#| ValueError embedded null byte None None
#| TypeError expected str, bytes or os.PathLike object, not NoneType None None
tried(1.5); tried("there", mode=1); tried("there/"); tried("folder/"); tried("./there"); tried("folder/../there")
# output:
#| TypeError expected str, bytes or os.PathLike object, not float None None
#| TypeError open() argument 'mode' must be str, not int None None
#| NotADirectoryError [Errno 20] Not a directory: 'there/' 20 there/
#| IsADirectoryError [Errno 21] Is a directory: 'folder/' 21 folder/
#| opened r
#| opened r
tried("nope/../there"); tried("there/../there"); tried(b"there"); tried("x" * 300)
# output:
#| FileNotFoundError [Errno 2] No such file or directory: 'nope/../there' 2 nope/../there
#| NotADirectoryError [Errno 20] Not a directory: 'there/../there' 20 there/../there
#| opened r
#| OSError [Errno 36] File name too long: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' 36 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
for mode, what in (("r", "write"), ("w", "read"), ("rb", "write"), ("wb", "read"), ("wb", "readline")):
    with open("there", mode) as f:
        try:
            getattr(f, what)(*(["x"] if what == "write" and "b" not in mode else [b"x"] if what == "write" else []))
        except Exception as error:
            print(mode, what, type(error).__name__, error)
# output:
#| r write UnsupportedOperation not writable
#| w read UnsupportedOperation not readable
#| rb write UnsupportedOperation write
#| wb read UnsupportedOperation read
#| wb readline UnsupportedOperation read
with open("there", "wb") as f:
    try:
        f.write("text")
    except TypeError as error:
        print(error)  # expect: a bytes-like object is required, not 'str'
with open("there", "w") as f:
    try:
        f.write(b"bytes")
    except TypeError as error:
        print(error)  # expect: write() argument must be str, not bytes
for mode in ("r", "rb", "w"):
    f = open("there", mode)
    f.close()
    f.close()
    for what in ("read", "readline", "flush", "tell", "__enter__", "__next__"):
        try:
            getattr(f, what)()
        except Exception as error:
            print(mode, what, type(error).__name__, error)
# output:
#| r read ValueError I/O operation on closed file.
#| r readline ValueError I/O operation on closed file.
#| r flush ValueError I/O operation on closed file.
#| r tell ValueError I/O operation on closed file.
#| r __enter__ ValueError I/O operation on closed file.
#| r __next__ ValueError I/O operation on closed file.
#| rb read ValueError read of closed file
#| rb readline ValueError readline of closed file
#| rb flush ValueError I/O operation on closed file.
#| rb tell ValueError I/O operation on closed file
#| rb __enter__ ValueError I/O operation on closed file.
#| rb __next__ ValueError readline of closed file
#| w read ValueError I/O operation on closed file.
#| w readline ValueError I/O operation on closed file.
#| w flush ValueError I/O operation on closed file.
#| w tell ValueError I/O operation on closed file.
#| w __enter__ ValueError I/O operation on closed file.
#| w __next__ ValueError I/O operation on closed file.
