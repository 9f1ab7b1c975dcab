//! What `io.BytesIO` can do: its rows.
//!
//! May touch: `value`, `builtins`' helpers. Never: files.

use super::bytes::{self, BytesIo, line, open, place, take, write};
use super::state;
use super::{closed, size, unsupported, whole_size};
use crate::builtins::buffer;
use crate::builtins::iterators::NEXT;
use crate::builtins::number::int_ref;
use crate::builtins::protocol::ssize;
use crate::builtins::pull::slot;
use crate::raise;
use crate::value::builtin::{function, method};
use crate::value::obj::GetSet;
use crate::value::types;
use crate::value::{Builtin, Eval, Obj, Runtime, TypeRows, Value};

/// What `BytesIO` can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::BYTES_IO,
    doc: "Buffered I/O implementation using an in-memory bytes buffer.",
    new: Some(&NEW),
    methods: METHODS,
    getset: &[GetSet {
        name: "closed",
        get: |rt, this| {
            Ok(Value::Bool(rt.heap.native::<BytesIo>(this).is_some_and(|io| io.closed)))
        },
        set: None,
    }],
};

static NEW: Builtin = function(
    "BytesIO(cls, initial_bytes=b'')",
    "Buffered I/O implementation using an in-memory bytes buffer.",
    |rt, args| {
        let made = bytes::make(rt)?;
        rt.keep(made);
        fill(rt, made, slot(args, 1))?;
        Ok(made)
    },
);

fn fill(rt: &mut Runtime, this: Value, initial: Value) -> Eval<()> {
    if matches!(initial, Value::None | Value::Unbound) {
        return Ok(());
    }
    write(rt, this, initial)?;
    open(rt, this)?.at = 0;
    Ok(())
}

static METHODS: &[Builtin] = &[
    state::BYTES_GET,
    state::BYTES_SET,
    method(
        "__init__(self, initial_bytes=b'')",
        "Initialize self.  See help(type(self)) for accurate signature.",
        |rt, args| {
            let empty = rt.heap.add(Obj::ByteArray(Vec::new()))?;
            if let Some(inside) = rt.heap.native_mut::<BytesIo>(slot(args, 0)) {
                (inside.buffer, inside.at, inside.closed) = (empty, 0, false);
            }
            fill(rt, slot(args, 0), slot(args, 1))?;
            Ok(Value::None)
        },
    ),
    method(
        "write(self, b, /)",
        "Write bytes to file.\n\nReturn the number of bytes written.",
        |rt, args| write(rt, slot(args, 0), slot(args, 1)).map(|n| Value::Int(n as i64)),
    ),
    method("writelines(self, lines, /)", "Write lines to the file.", |rt, args| {
        open(rt, slot(args, 0))?;
        let lines = rt.collect(slot(args, 1))?;
        for line in lines {
            write(rt, slot(args, 0), line)?;
        }
        Ok(Value::None)
    }),
    method("read(self, size=-1, /)", "Read at most size bytes, returned as a bytes object.", read),
    method("read1(self, size=-1, /)", "Read at most size bytes, returned as a bytes object.", read),
    method("readinto(self, buffer, /)", "Read bytes into buffer.", read_into),
    method("readinto1(self, buffer, /)", "Read bytes into buffer.", read_into),
    method(
        "readline(self, size=-1, /)",
        "Next line from the file, as a bytes object.",
        |rt, args| {
            open(rt, slot(args, 0))?;
            let most = size(rt, slot(args, 1))?;
            line(rt, slot(args, 0), most)
        },
    ),
    method(
        "readlines(self, size=None, /)",
        "List of bytes objects, each a line from the file.",
        |rt, args| {
            open(rt, slot(args, 0))?;
            let hint = match slot(args, 1) {
                Value::Unbound | Value::None => None,
                hint if int_ref(&rt.heap, rt.heap.plain(hint)).is_some() => size(rt, hint)?,
                other => {
                    let name = rt.type_name(other);
                    raise!(rt, TypeError, "integer argument expected, got '{name}'");
                }
            };
            let hint = hint.filter(|hint| *hint > 0);
            let list = rt.heap.list(Vec::new())?;
            rt.keep(list);
            let mut total = 0;
            loop {
                let next = line(rt, slot(args, 0), None)?;
                let len = rt.heap.as_bytes(next).map_or(0, <[u8]>::len);
                if len == 0 {
                    return Ok(list);
                }
                rt.effect();
                rt.steps(1)?;
                rt.heap.list_push(list, next)?;
                total += len;
                if hint.is_some_and(|hint| total >= hint) {
                    return Ok(list);
                }
            }
        },
    ),
    method(
        "getvalue(self, /)",
        "Retrieve the entire contents of the BytesIO object.",
        |rt, args| {
            let (array, _, _) = place(rt, slot(args, 0))?;
            let all = buffer::required(rt, array)?;
            rt.heap.bytes(all)
        },
    ),
    method(
        "getbuffer(self, /)",
        "Get a read-write view over the contents of the BytesIO object.",
        |rt, args| {
            let (array, _, _) = place(rt, slot(args, 0))?;
            rt.call(types::MEMORYVIEW.value(), &[array])
        },
    ),
    method("tell(self, /)", "Current file position, an integer.", |rt, args| {
        Ok(Value::Int(open(rt, slot(args, 0))?.at as i64))
    }),
    method("seek(self, pos, whence=0, /)", SEEK, seek),
    method("truncate(self, size=None, /)", "Truncate the file to at most size bytes.", truncate),
    method("close(self, /)", "Disable all I/O operations.", |rt, args| {
        let empty = rt.heap.add(Obj::ByteArray(Vec::new()))?;
        if let Some(inside) = rt.heap.native_mut::<BytesIo>(slot(args, 0)) {
            (inside.closed, inside.buffer) = (true, empty);
        }
        Ok(Value::None)
    }),
    method("flush(self, /)", "Does nothing.", |rt, args| {
        open(rt, slot(args, 0)).map(|_| Value::None)
    }),
    method("readable(self, /)", "Returns True if the IO object can be read.", yes),
    method("writable(self, /)", "Returns True if the IO object can be written.", yes),
    method("seekable(self, /)", "Returns True if the IO object can be seeked.", yes),
    method("isatty(self, /)", "Always returns False.", |rt, args| {
        open(rt, slot(args, 0)).map(|_| Value::Bool(false))
    }),
    method("fileno(self, /)", "Returns underlying file descriptor if one exists.", |rt, _| {
        Err(unsupported(rt, "fileno"))
    }),
    method("detach(self, /)", "Disconnect this buffer from its underlying raw stream.", |rt, _| {
        Err(unsupported(rt, "detach"))
    }),
    method("__iter__(self, /)", "Implement iter(self).", |rt, args| {
        open(rt, slot(args, 0))?;
        Ok(slot(args, 0))
    }),
    NEXT,
    method("__enter__(self, /)", "Enter its context.", |rt, args| {
        if rt.heap.native::<BytesIo>(slot(args, 0)).is_some_and(|io| io.closed) {
            return Err(closed(rt));
        }
        Ok(slot(args, 0))
    }),
    method("__exit__(self, /, *args)", "Close it.", |rt, args| {
        let close = rt.getattr_str(slot(args, 0), "close")?;
        rt.keep(close);
        rt.call(close, &[])?;
        Ok(Value::None)
    }),
];

const SEEK: &str = "Change stream position.\n\nSeek to byte offset pos relative to position \
                    indicated by whence:\n     0  Start of stream (the default).  pos should be \
                    >= 0;\n     1  Current position - pos may be negative;\n     2  End of stream \
                    - pos usually negative.\nReturns the new absolute position.";

fn yes(rt: &mut Runtime, args: &[Value]) -> Eval {
    open(rt, slot(args, 0)).map(|_| Value::Bool(true))
}

fn read(rt: &mut Runtime, args: &[Value]) -> Eval {
    let at = open(rt, slot(args, 0))?.at;
    let most = size(rt, slot(args, 1))?;
    take(rt, slot(args, 0), most.map_or(usize::MAX, |most| at.saturating_add(most)))
}

fn read_into(rt: &mut Runtime, args: &[Value]) -> Eval {
    open(rt, slot(args, 0))?;
    let Some(room) = buffer::writable(rt, slot(args, 1)) else {
        let name = rt.type_name(slot(args, 1));
        raise!(
            rt,
            TypeError,
            "readinto() argument must be read-write bytes-like object, not {name}"
        )
    };
    let at = open(rt, slot(args, 0))?.at;
    let read = take(rt, slot(args, 0), at.saturating_add(room))?;
    rt.keep(read);
    let bytes = buffer::required(rt, read)?;
    rt.effect();
    buffer::write(rt, slot(args, 1), 0, &bytes);
    Ok(Value::Int(bytes.len() as i64))
}

fn seek(rt: &mut Runtime, args: &[Value]) -> Eval {
    let pos = ssize(rt, slot(args, 1))?;
    let whence = ssize(rt, slot(args, 2).or(Value::Int(0)))?;
    let (_, at, len) = place(rt, slot(args, 0))?;
    if pos < 0 && whence == 0 {
        raise!(rt, ValueError, "negative seek value {pos}");
    }
    let base = match whence {
        0 => 0,
        1 => at,
        2 => len,
        _ => raise!(rt, ValueError, "invalid whence ({whence}, should be 0, 1 or 2)"),
    };
    let to = (base as i64).saturating_add(pos).max(0);
    open(rt, slot(args, 0))?.at = to as usize;
    Ok(Value::Int(to))
}

fn truncate(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (array, at, _) = place(rt, slot(args, 0))?;
    let to = match slot(args, 1) {
        Value::None | Value::Unbound => at as i64,
        value => whole_size(rt, value)?.unwrap_or(at as i64),
    };
    open(rt, slot(args, 0))?;
    let Ok(keep) = usize::try_from(to) else { raise!(rt, ValueError, "negative size value {to}") };
    rt.effect();
    if let Some(Obj::ByteArray(bytes)) = rt.heap.get_mut(array) {
        bytes.truncate(keep);
    }
    Ok(Value::Int(to))
}
