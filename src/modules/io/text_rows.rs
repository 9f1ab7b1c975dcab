//! What `io.StringIO` can do: its rows.
//!
//! May touch: `value`, `builtins`' helpers. Never: files.

use super::state;
use super::text::{self, StringIo, line, open, take, value, write};
use super::{closed, size, unsupported, whole_size};
use crate::builtins::iterators::NEXT;
use crate::builtins::protocol::ssize;
use crate::builtins::pull::slot;
use crate::raise;
use crate::value::builtin::{function, method};
use crate::value::obj::GetSet;
use crate::value::types;
use crate::value::{Builtin, Eval, Runtime, TypeRows, Value};

/// What `StringIO` can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::STRING_IO,
    doc: "Text I/O implementation using an in-memory buffer.\n\nThe initial_value argument sets \
          the value of object.  The newline\nargument is like the one of TextIOWrapper's \
          constructor.",
    new: Some(&NEW),
    methods: METHODS,
    getset: &[
        GetSet {
            name: "closed",
            get: |rt, this| {
                Ok(Value::Bool(rt.heap.native::<StringIo>(this).is_some_and(|io| io.closed)))
            },
            set: None,
        },
        GetSet { name: "encoding", get: |_, _| Ok(Value::None), set: None },
        GetSet { name: "errors", get: |_, _| Ok(Value::None), set: None },
        GetSet {
            name: "line_buffering",
            get: |rt, this| open(rt, this).map(|_| Value::Bool(false)),
            set: None,
        },
        GetSet { name: "newlines", get: newlines, set: None },
    ],
};

static NEW: Builtin = function(
    "StringIO(cls, initial_value='', newline='\\n')",
    "Text I/O implementation using an in-memory buffer.",
    |rt, args| {
        let newline = text::newline(rt, slot(args, 2))?;
        let made = text::make(rt, newline)?;
        rt.keep(made);
        fill(rt, made, slot(args, 1))?;
        Ok(made)
    },
);

fn fill(rt: &mut Runtime, this: Value, initial: Value) -> Eval<()> {
    if matches!(initial, Value::None | Value::Unbound) {
        return Ok(());
    }
    if rt.heap.text(&initial).is_none() {
        let name = rt.type_name(initial);
        raise!(rt, TypeError, "initial_value must be str or None, not {name}");
    }
    write(rt, this, initial)?;
    open(rt, this)?.at = 0;
    Ok(())
}

fn newlines(rt: &mut Runtime, this: Value) -> Eval {
    let inside = open(rt, this)?;
    let seen = inside.seen;
    if !matches!(inside.newline, text::Newline::Universal | text::Newline::Untouched) {
        return Ok(Value::None);
    }
    let mut all = Vec::new();
    for (bit, end) in [(2, "\r"), (1, "\n"), (4, "\r\n")] {
        if seen & bit != 0 {
            all.push(Value::short(end));
        }
    }
    match all.as_slice() {
        [] => Ok(Value::None),
        [one] => Ok(*one),
        _ => rt.heap.tuple(all),
    }
}

static METHODS: &[Builtin] = &[
    state::TEXT_GET,
    state::TEXT_SET,
    method(
        "__init__(self, initial_value='', newline='\\n')",
        "Initialize self.  See help(type(self)) for accurate signature.",
        |rt, args| {
            let newline = text::newline(rt, slot(args, 2))?;
            text::empty(rt, slot(args, 0));
            if let Some(inside) = rt.heap.native_mut::<StringIo>(slot(args, 0)) {
                (inside.at, inside.newline, inside.closed) = (0, newline, false);
            }
            fill(rt, slot(args, 0), slot(args, 1))?;
            Ok(Value::None)
        },
    ),
    method(
        "write(self, s, /)",
        "Write string to file.\n\nReturns the number of characters written, which is always equal \
         to\nthe length of the string.",
        |rt, args| write(rt, slot(args, 0), slot(args, 1)).map(|n| Value::Int(n as i64)),
    ),
    method("writelines(self, lines, /)", "Write a list of lines to stream.", |rt, args| {
        open(rt, slot(args, 0))?;
        let lines = rt.collect(slot(args, 1))?;
        for line in lines {
            write(rt, slot(args, 0), line)?;
        }
        Ok(Value::None)
    }),
    method(
        "read(self, size=-1, /)",
        "Read at most size characters, returned as a string.\n\nIf the argument is negative or \
         omitted, read until EOF\nis reached. Return an empty string at EOF.",
        |rt, args| {
            let at = open(rt, slot(args, 0))?.at;
            let most = size(rt, slot(args, 1))?;
            take(rt, slot(args, 0), most.map_or(usize::MAX, |most| at.saturating_add(most)))
        },
    ),
    method(
        "readline(self, size=-1, /)",
        "Read until newline or EOF.\n\nReturns an empty string if EOF is hit immediately.",
        |rt, args| {
            open(rt, slot(args, 0))?;
            let most = size(rt, slot(args, 1))?;
            line(rt, slot(args, 0), most)
        },
    ),
    method("readlines(self, hint=-1, /)", "Return a list of lines from the stream.", |rt, args| {
        open(rt, slot(args, 0))?;
        let hint = size(rt, slot(args, 1))?.filter(|hint| *hint > 0);
        let list = rt.heap.list(Vec::new())?;
        rt.keep(list);
        let mut total = 0;
        loop {
            let next = line(rt, slot(args, 0), None)?;
            let chars = rt.heap.text_chars(&next);
            if chars == 0 {
                return Ok(list);
            }
            rt.effect();
            rt.steps(1)?;
            rt.heap.list_push(list, next)?;
            total += chars;
            if hint.is_some_and(|hint| total > hint) {
                return Ok(list);
            }
        }
    }),
    method("getvalue(self, /)", "Retrieve the entire contents of the object.", |rt, args| {
        value(rt, slot(args, 0))
    }),
    method("tell(self, /)", "Tell the current file position.", |rt, args| {
        Ok(Value::Int(open(rt, slot(args, 0))?.at as i64))
    }),
    method("seek(self, pos, whence=0, /)", SEEK, seek),
    method(
        "truncate(self, pos=None, /)",
        "Truncate size to pos.\n\nThe pos argument defaults to the current file position, as \
         returned by\ntell().  The current file position is unchanged.\nReturns the new absolute \
         position.",
        truncate,
    ),
    method("close(self, /)", "Close the IO object.", |rt, args| {
        text::empty(rt, slot(args, 0));
        if let Some(inside) = rt.heap.native_mut::<StringIo>(slot(args, 0)) {
            inside.closed = true;
        }
        Ok(Value::None)
    }),
    method("flush(self, /)", "Flush write buffers, if applicable.", |rt, args| {
        open(rt, slot(args, 0)).map(|_| Value::None)
    }),
    method("readable(self, /)", "Returns True if the IO object can be read.", yes),
    method("writable(self, /)", "Returns True if the IO object can be written.", yes),
    method("seekable(self, /)", "Returns True if the IO object can be seeked.", yes),
    method("isatty(self, /)", "Return whether this is an 'interactive' stream.", |rt, args| {
        open(rt, slot(args, 0)).map(|_| Value::Bool(false))
    }),
    method("fileno(self, /)", "Returns underlying file descriptor if one exists.", |rt, _| {
        Err(unsupported(rt, "fileno"))
    }),
    method("detach(self, /)", "Separate the underlying buffer and return it.", |rt, _| {
        Err(unsupported(rt, "detach"))
    }),
    method("__iter__(self, /)", "Implement iter(self).", |rt, args| {
        open(rt, slot(args, 0))?;
        Ok(slot(args, 0))
    }),
    NEXT,
    method("__enter__(self, /)", "Enter its context.", |rt, args| {
        if rt.heap.native::<StringIo>(slot(args, 0)).is_some_and(|io| io.closed) {
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

const SEEK: &str = "Change stream position.\n\nSeek to character offset pos relative to position \
                    indicated by whence:\n    0  Start of stream (the default).  pos should be >= \
                    0;\n    1  Current position - pos must be 0;\n    2  End of stream - pos must \
                    be 0.\nReturns the new absolute position.";

fn yes(rt: &mut Runtime, args: &[Value]) -> Eval {
    open(rt, slot(args, 0)).map(|_| Value::Bool(true))
}

fn seek(rt: &mut Runtime, args: &[Value]) -> Eval {
    let pos = ssize(rt, slot(args, 1))?;
    let whence = ssize(rt, slot(args, 2).or(Value::Int(0)))?;
    let inside = open(rt, slot(args, 0))?;
    let (at, len) = (inside.at, inside.chars.len());
    if !(0..=2).contains(&whence) {
        raise!(rt, ValueError, "Invalid whence ({whence}, should be 0, 1 or 2)");
    }
    if pos < 0 && whence == 0 {
        raise!(rt, ValueError, "Negative seek position {pos}");
    }
    if whence != 0 && pos != 0 {
        raise!(rt, OSError, "Can't do nonzero cur-relative seeks");
    }
    let to = match whence {
        0 => pos as usize,
        1 => at,
        _ => len,
    };
    open(rt, slot(args, 0))?.at = to;
    Ok(Value::Int(to as i64))
}

fn truncate(rt: &mut Runtime, args: &[Value]) -> Eval {
    let inside = open(rt, slot(args, 0))?;
    let at = inside.at;
    let to = match slot(args, 1) {
        Value::None | Value::Unbound => at as i64,
        value => whole_size(rt, value)?.unwrap_or(at as i64),
    };
    let Ok(keep) = usize::try_from(to) else { raise!(rt, ValueError, "Negative size value {to}") };
    text::truncate(rt, slot(args, 0), keep)?;
    Ok(Value::Int(to))
}
