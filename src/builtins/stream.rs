//! `sys.stdin`, `sys.stdout`, `sys.stderr`: text streams that end in the session's sink.
//!
//! May touch: `value`.

use super::pull::{Pulled, Puller, slot};
use crate::raise;
use crate::value::builtin::{method, task};
use crate::value::obj::{CLOSED, GetSet};
use crate::value::{
    Builtin, Core, Eval, Input, Method, Obj, Runtime, Step, Stop, Task, TypeRows, Value, Want,
    types,
};

/// What a stream can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::TEXT_STREAM,
    doc: "Character stream.",
    new: None,
    methods: METHODS,
    getset: &[
        GetSet { name: "encoding", get: |_, _| Ok(Value::short("utf-8")), set: None },
        GetSet {
            name: "errors",
            get: |rt, this| match number(rt, this) {
                2 => rt.heap.str("backslashreplace"),
                _ => Ok(Value::short("strict")),
            },
            set: None,
        },
        GetSet {
            name: "mode",
            get: |rt, this| Ok(Value::short(if number(rt, this) == 0 { "r" } else { "w" })),
            set: None,
        },
        GetSet { name: "newlines", get: |_, _| Ok(Value::None), set: None },
        GetSet { name: "closed", get: |rt, this| Ok(Value::Bool(is_closed(rt, this))), set: None },
        GetSet {
            name: "name",
            get: |rt, this| {
                Ok(match number(rt, this) {
                    0 => Value::short("<stdin>"),
                    1 => Value::short("<stdout>"),
                    _ => Value::short("<stderr>"),
                })
            },
            set: None,
        },
    ],
};

/// Slots: the stream, the iterable and where the drawing stands.
fn write_lines(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    check_open(rt, state)?;
    let stream = number(rt, slot(state, 0));
    let (mut puller, mut input) = (Puller::new(1), Some(input));
    loop {
        let line = match puller.pull(rt, state, &mut input)? {
            Pulled::Item(line) => line,
            Pulled::End => return Ok(Want::Done(Value::None)),
            Pulled::Want(want) => return Ok(want),
        };
        rt.effect();
        let Some(owned) = rt.heap.text(&line).map(str::to_owned) else {
            raise!(rt, TypeError, "write() argument must be str, not {}", rt.given_name(line));
        };
        rt.print(&owned, stream == 2)?;
    }
}

static METHODS: &[Builtin] = &[
    method("write(self, text, /)", "Write a string and return its length.", |rt, args| {
        let [this, text] = args else { return Ok(Value::None) };
        check_open(rt, args)?;
        let stream = number(rt, *this);
        if stream == 0 {
            return Err(unsupported(rt, "not writable"));
        }
        let Some(owned) = rt.heap.text(text).map(str::to_owned) else {
            raise!(rt, TypeError, "write() argument must be str, not {}", rt.given_name(*text));
        };
        rt.print(&owned, stream == 2)?;
        Ok(Value::Int(rt.heap.text_chars(text) as i64))
    }),
    task(
        "writelines(self, lines, /)",
        "Write a list of lines.",
        Method::Instance,
        &Task::new("writelines", 3, write_lines),
    ),
    method("flush(self, /)", "Do nothing: what is written has been written.", |rt, args| {
        check_open(rt, args).map(|()| Value::None)
    }),
    method("close(self, /)", "Take no more, and give no more.", |rt, args| {
        close(rt, slot(args, 0)).map(|()| Value::None)
    }),
    method("isatty(self, /)", "Return False.", |rt, args| {
        check_file(rt, args).map(|()| Value::Bool(false))
    }),
    method("readable(self, /)", "Return whether it can be read.", |rt, args| {
        let can = number(rt, slot(args, 0)) == 0;
        if can {
            check_file(rt, args)?;
        }
        Ok(Value::Bool(can))
    }),
    method("writable(self, /)", "Return whether it can be written.", |rt, args| {
        let can = number(rt, slot(args, 0)) != 0;
        if can {
            check_file(rt, args)?;
        }
        Ok(Value::Bool(can))
    }),
    method("fileno(self, /)", "Raise OSError: there is no descriptor.", |rt, args| {
        check_file(rt, args)?;
        raise!(rt, OSError, "a stream of a sandbox has no file descriptor")
    }),
    method(
        "readline(self, size=-1, /)",
        "Read a line, or so many characters of it.",
        |rt, args| {
            check_input(rt, args)?;
            let most = size(rt, args)?;
            if most == Some(0) {
                return Ok(Value::short(""));
            }
            let line = read_part(rt, most)?;
            rt.heap.string(line)
        },
    ),
    method("read(self, size=-1, /)", "Read to the end, or so many characters.", |rt, args| {
        check_input(rt, args)?;
        let mut left = size(rt, args)?;
        let mut all = String::new();
        while left != Some(0) {
            let part = read_part(rt, left)?;
            if part.is_empty() {
                break;
            }
            left = left.map(|left| left - part.chars().count());
            rt.heap.charge_outside(part.len() as u64)?;
            all.push_str(&part);
        }
        rt.heap.release_outside(all.len() as u64);
        rt.heap.string(all)
    }),
    method(
        "readlines(self, hint=-1, /)",
        "Read all lines, or as many as have so many characters.",
        |rt, args| {
            check_input(rt, args)?;
            let hint = size(rt, args)?.filter(|hint| *hint > 0);
            let mut read = 0;
            let list = rt.heap.list(Vec::new())?;
            rt.keep(list);
            while hint.is_none_or(|hint| read < hint) {
                let line = rt.read_line()?;
                if line.is_empty() {
                    break;
                }
                read += line.chars().count();
                let line = rt.heap.string(line)?;
                rt.heap.list_push(list, line)?;
            }
            Ok(list)
        },
    ),
    method("seekable(self, /)", "Return False.", |rt, args| {
        check_file(rt, args).map(|()| Value::Bool(false))
    }),
    method(
        "reconfigure(self, /, *, encoding=None, errors=None, newline=None, line_buffering=None, \
         write_through=None)",
        "Change nothing: what is written is UTF-8 and is written at once.",
        |rt, args| {
            check_open(rt, args)?;
            let encoding = args.get(1).copied().unwrap_or(Value::Unbound);
            if !matches!(encoding, Value::Unbound | Value::None) {
                let name = rt.heap.text(&encoding).map(str::to_lowercase);
                if !name.is_some_and(|name| matches!(name.as_str(), "utf-8" | "utf8" | "utf_8")) {
                    raise!(rt, ValueError, "the streams of a sandbox are UTF-8");
                }
            }
            Ok(Value::None)
        },
    ),
    method("__iter__(self, /)", "Implement iter(self).", |rt, args| {
        check_open(rt, args).map(|()| slot(args, 0))
    }),
    task("__next__(self, /)", "Implement next(self).", Method::Instance, &NEXT),
    method("__enter__(self, /)", "Enter its context.", |rt, args| {
        check_open(rt, args).map(|()| slot(args, 0))
    }),
    method("__exit__(self, /, *args)", "Leave its context.", |rt, args| {
        close(rt, slot(args, 0)).map(|()| Value::None)
    }),
    method("__repr__(self, /)", "Return repr(self).", |rt, args| {
        let text = match number(rt, args.first().copied().unwrap_or(Value::None)) {
            0 => "<_io.TextIOWrapper name='<stdin>' mode='r' encoding='utf-8'>",
            1 => "<_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>",
            _ => "<_io.TextIOWrapper name='<stderr>' mode='w' encoding='utf-8'>",
        };
        rt.heap.str(text)
    }),
];

fn number(core: &Core, this: Value) -> u8 {
    match core.heap.get(this) {
        Some(Obj::Stream(number)) => *number % CLOSED,
        _ => 1,
    }
}

fn is_closed(core: &Core, this: Value) -> bool {
    matches!(core.heap.get(this), Some(Obj::Stream(number)) if *number >= CLOSED)
}

fn check_open(rt: &mut Runtime, args: &[Value]) -> Eval<()> {
    if is_closed(rt, slot(args, 0)) {
        raise!(rt, ValueError, "I/O operation on closed file.");
    }
    Ok(())
}

/// The same where CPython asks the file beneath, whose words have no full stop.
fn check_file(rt: &mut Runtime, args: &[Value]) -> Eval<()> {
    if is_closed(rt, slot(args, 0)) {
        raise!(rt, ValueError, "I/O operation on closed file");
    }
    Ok(())
}

/// From here on the stream takes nothing and gives nothing; nor do `print` and `input`.
fn close(rt: &mut Runtime, this: Value) -> Eval<()> {
    let name = ["stdin", "stdout", "stderr"][usize::from(number(rt, this)) % 3];
    rt.effect();
    if let Some(Obj::Stream(number)) = rt.heap.get_mut(this)
        && *number < CLOSED
    {
        *number += CLOSED;
    }
    let replaced = rt.state.get(name).is_some_and(|own| !own.same(this));
    if !replaced {
        rt.state.insert(name, this);
    }
    Ok(())
}

/// `io.UnsupportedOperation`, where the program has it: it comes with `io`, as an OSError.
fn unsupported(rt: &mut Runtime, what: &str) -> Stop {
    let made = match rt.state.get("io.UnsupportedOperation").copied() {
        Some(class) => rt.heap.str(what).and_then(|text| rt.call(class, &[text])),
        None => return rt.raise(types::OS_ERROR, what),
    };
    match made {
        Ok(made) => rt.raise_value(made),
        Err(stop) => stop,
    }
}

fn check_input(rt: &mut Runtime, args: &[Value]) -> Eval<()> {
    check_open(rt, args)?;
    if number(rt, args.first().copied().unwrap_or(Value::None)) != 0 {
        return Err(unsupported(rt, "not readable"));
    }
    Ok(())
}

/// The size that is asked for; `None`: all there is.
fn size(rt: &mut Runtime, args: &[Value]) -> Eval<Option<usize>> {
    Ok(match args.get(1).copied().unwrap_or(Value::Unbound) {
        Value::Unbound | Value::None => None,
        size if rt.special(size, "__index__").is_none() => {
            let name = rt.type_name(size);
            raise!(rt, TypeError, "argument should be integer or None, not '{name}'");
        }
        size => usize::try_from(rt.index_i64(size)?).ok(),
    })
}

/// The next of a line of standard input: the whole of it, or so many characters at most.
fn read_part(rt: &mut Runtime, most: Option<usize>) -> Eval<String> {
    let mut line = rt.read_line()?;
    if let Some(most) = most
        && let Some((end, _)) = line.char_indices().nth(most)
    {
        rt.unread(&line[end..])?;
        line.truncate(end);
    }
    Ok(line)
}

static NEXT: Task = Task::new("stream_next", 1, next);

fn next(rt: &mut Runtime, slots: &mut [Value], _input: Input) -> Step {
    check_input(rt, slots)?;
    let line = rt.read_line()?;
    if line.is_empty() {
        let stop: Stop = rt.raise_with(types::STOP_ITERATION, &[]);
        return Err(stop);
    }
    Ok(Want::Done(rt.heap.string(line)?))
}
