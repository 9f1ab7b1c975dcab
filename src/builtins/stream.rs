//! `sys.stdin`, `sys.stdout`, `sys.stderr`: text streams that end in the session's sink.
//!
//! May touch: `value`.

use super::pull::{Pulled, Puller, slot};
use crate::raise;
use crate::value::builtin::{method, task};
use crate::value::obj::GetSet;
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
        GetSet { name: "errors", get: |_, _| Ok(Value::short("strict")), set: None },
        GetSet { name: "closed", get: |_, _| Ok(Value::Bool(false)), set: None },
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
        let stream = number(rt, *this);
        if stream == 0 {
            raise!(rt, OSError, "not writable");
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
        &Task { name: "writelines", slots: 3, catches: false, step: write_lines },
    ),
    method("flush(self, /)", "Do nothing: what is written has been written.", |_, _| {
        Ok(Value::None)
    }),
    method("isatty(self, /)", "Return False.", |_, _| Ok(Value::Bool(false))),
    method("readable(self, /)", "Return whether it can be read.", |rt, args| {
        Ok(Value::Bool(number(rt, args.first().copied().unwrap_or(Value::None)) == 0))
    }),
    method("writable(self, /)", "Return whether it can be written.", |rt, args| {
        Ok(Value::Bool(number(rt, args.first().copied().unwrap_or(Value::None)) != 0))
    }),
    method("fileno(self, /)", "Raise OSError: there is no descriptor.", |rt, _| {
        raise!(rt, OSError, "a stream of a sandbox has no file descriptor")
    }),
    method("readline(self, size=-1, /)", "Read a line.", |rt, args| {
        check_input(rt, args)?;
        let line = read_line(rt)?;
        rt.heap.string(line)
    }),
    method("read(self, size=-1, /)", "Read to the end, or so many characters.", |rt, args| {
        check_input(rt, args)?;
        let most = match args.get(1).copied().unwrap_or(Value::Unbound) {
            Value::Unbound | Value::None => -1,
            size => rt.index_i64(size)?,
        };
        let mut all = String::new();
        loop {
            let line = read_line(rt)?;
            if line.is_empty() {
                break;
            }
            rt.heap.charge_outside(line.len() as u64)?;
            all.push_str(&line);
            if most >= 0 && all.chars().count() as i64 >= most {
                break;
            }
        }
        rt.heap.release_outside(all.len() as u64);
        rt.heap.string(all)
    }),
    method("readlines(self, hint=-1, /)", "Read all lines.", |rt, args| {
        check_input(rt, args)?;
        let list = rt.heap.list(Vec::new())?;
        rt.keep(list);
        loop {
            let line = read_line(rt)?;
            if line.is_empty() {
                return Ok(list);
            }
            let line = rt.heap.string(line)?;
            rt.heap.list_push(list, line)?;
        }
    }),
    method("__iter__(self, /)", "Implement iter(self).", |_, args| {
        Ok(args.first().copied().unwrap_or(Value::None))
    }),
    task("__next__(self, /)", "Implement next(self).", Method::Instance, &NEXT),
    method("__enter__(self, /)", "Enter its context.", |_, args| {
        Ok(args.first().copied().unwrap_or(Value::None))
    }),
    method("__exit__(self, /, *args)", "Leave its context.", |_, _| Ok(Value::None)),
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
        Some(Obj::Stream(number)) => *number,
        _ => 1,
    }
}

fn check_input(rt: &mut Runtime, args: &[Value]) -> Eval<()> {
    if number(rt, args.first().copied().unwrap_or(Value::None)) != 0 {
        raise!(rt, OSError, "not readable");
    }
    Ok(())
}

/// A line of standard input, empty at its end.
///
/// # Errors
/// PermissionError if the host granted no input.
pub fn read_line(rt: &mut Runtime) -> Eval<String> {
    match rt.read_line()? {
        Some(line) => Ok(line),
        None => raise!(
            rt,
            PermissionError,
            "standard input was not granted: run with --stdin, or let the host's sink read lines"
        ),
    }
}

static NEXT: Task = Task { name: "stream_next", slots: 1, catches: false, step: next };

fn next(rt: &mut Runtime, slots: &mut [Value], _input: Input) -> Step {
    check_input(rt, slots)?;
    let line = read_line(rt)?;
    if line.is_empty() {
        let stop: Stop = rt.raise_with(types::STOP_ITERATION, &[]);
        return Err(stop);
    }
    Ok(Want::Done(rt.heap.string(line)?))
}
