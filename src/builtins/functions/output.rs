//! `print`, `input`, `help`, `exit`.
//!
//! May touch: `value`; output and input through the session's sink. Never: frames, the operating
//! system.

use super::super::pull::{call_method, set, slot};
use crate::budget::Exhausted;
use crate::raise;
use crate::value::builtin::{function, task};
use crate::value::obj::CLOSED;
use crate::value::ops::iterate::own_method;
use crate::value::runtime::About;
use crate::value::types;
use crate::value::{Builtin, Eval, Input, Method, Obj, Runtime, Step, Stop, Task, Value, Want};

/// `print`
pub const PRINT: Builtin = task(
    "print(*args, sep=' ', end='\\n', file=None, flush=False)",
    "Prints the values to a stream, or to sys.stdout by default.\n\n  sep\n    string inserted \
     between values, default a space.\n  end\n    string appended after the last value, default a \
     newline.\n  file\n    a file-like object (stream); defaults to the current sys.stdout.\n  \
     flush\n    whether to forcibly flush the stream.",
    Method::Static,
    &Task::new("print", 9, print_step),
);

const OBJECTS: usize = 0;
const SEP: usize = 1;
const END: usize = 2;
const FILE: usize = 3;
const FLUSH: usize = 4;
/// Which piece is next: objects and what stands between them, then the end.
const PIECE: usize = 5;
/// What the input is: the text of an object (0), what `write` gave (1), what `flush` gave (2).
const AWAITED: usize = 6;
/// The `write` method of a file that is no stream of ours.
const WRITE: usize = 7;
/// A piece's text that waits to be written.
const TEXT: usize = 8;

fn print_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let mut buffer = String::new();
    if let Input::Start = input {
        begin_print(rt, state)?;
    } else if let (Value::Int(0), Input::Value(text)) = (slot(state, AWAITED), input) {
        if rt.heap.text(&text).is_none() {
            raise!(rt, TypeError, "__str__ returned non-string (type {})", rt.type_name(text));
        }
        set(state, TEXT, text);
    } else if slot(state, AWAITED).same(Value::Int(2)) {
        return Ok(Want::Done(Value::None));
    }
    let result = pieces(rt, state, &mut buffer);
    // What came before an error has been printed.
    if !buffer.is_empty() && !matches!(result, Err(Stop::Collect)) {
        let error = matches!(rt.heap.get(slot(state, FILE)), Some(Obj::Stream(2)));
        rt.print(&buffer, error)?;
    }
    result
}

fn begin_print(rt: &mut Runtime, state: &mut [Value]) -> Eval<()> {
    for (at, name, default) in [(SEP, "sep", Value::short(" ")), (END, "end", Value::short("\n"))] {
        let given = slot(state, at);
        if given.is_unbound() || given.is_none() {
            set(state, at, default);
        } else if rt.heap.text(&given).is_none() {
            let given = rt.type_name(given);
            raise!(rt, TypeError, "{name} must be None or a string, not {given}");
        }
    }
    let file = slot(state, FILE);
    if file.is_unbound() || file.is_none() {
        // A program may have put another file in the place of `sys.stdout`.
        let stdout = rt.state.get("stdout").copied().unwrap_or(Value::Unbound);
        if stdout.is_none() {
            // `sys.stdout = None`: there is nothing to print to.
            set(state, PIECE, Value::Int(i64::MAX));
            return Ok(());
        }
        set(state, FILE, stdout.or(Value::None));
    }
    let file = slot(state, FILE);
    if !file.is_none() && !matches!(rt.heap.get(file), Some(Obj::Stream(1 | 2))) {
        let write = rt.getattr_str(file, "write")?;
        set(state, WRITE, write);
    }
    set(state, PIECE, Value::Int(0));
    Ok(())
}

/// Writes piece after piece: into the buffer, or by calling `write`.
fn pieces(rt: &mut Runtime, state: &mut [Value], buffer: &mut String) -> Step {
    let write = slot(state, WRITE);
    rt.keep(write);
    let count = rt.heap.as_tuple(slot(state, OBJECTS)).map_or(0, <[Value]>::len) as i64;
    let last = (2 * count - 1).max(0);
    loop {
        let Value::Int(piece) = slot(state, PIECE) else { return Ok(Want::Done(Value::None)) };
        if piece > last {
            break;
        }
        let text = match slot(state, TEXT) {
            Value::Unbound if piece == last => slot(state, END),
            Value::Unbound if piece % 2 == 1 => slot(state, SEP),
            Value::Unbound => {
                let object = piece_object(rt, state).unwrap_or(Value::None);
                match text_of(rt, object)? {
                    Ok(text) => text,
                    Err(want) => {
                        set(state, AWAITED, Value::Int(0));
                        return Ok(want);
                    }
                }
            }
            text => text,
        };
        set(state, TEXT, Value::Unbound);
        set(state, PIECE, Value::Int(piece + 1));
        if !write.is_unbound() {
            set(state, AWAITED, Value::Int(1));
            return Ok(Want::call(write, &[text]));
        }
        let text = rt.heap.text(&text).unwrap_or("");
        let len = text.len();
        if (buffer.len() + len) as u64 > rt.heap.meter.output_left() {
            return Err(rt.heap.exhaust(Exhausted::Output));
        }
        buffer.push_str(text);
        rt.steps(len as u64 / 64)?;
    }
    let flush = slot(state, FLUSH);
    if !write.is_unbound() && !flush.is_unbound() && rt.truth(flush)? {
        let flush = rt.getattr_str(slot(state, FILE), "flush")?;
        set(state, AWAITED, Value::Int(2));
        return Ok(Want::call(flush, &[]));
    }
    Ok(Want::Done(Value::None))
}

fn piece_object(rt: &Runtime, state: &[Value]) -> Option<Value> {
    let Value::Int(piece) = slot(state, PIECE) else { return None };
    rt.heap.as_tuple(slot(state, OBJECTS))?.get(piece as usize / 2).copied()
}

/// `str(object)`: the text, or the call that gives it.
fn text_of(rt: &mut Runtime, object: Value) -> Result<Result<Value, Want>, Stop> {
    if let Value::Str(_) | Value::Int(_) | Value::Float(_) = object {
        return rt.str_value(object).map(Ok);
    }
    if let Some(method) = own_method(rt, object, "__str__") {
        return call_method(rt, method, object, &[]).map(Err);
    }
    // `object.__str__` is `repr`; a builtin type's own `__str__` goes before a program's `__repr__`.
    if matches!(rt.heap.get(object), Some(Obj::Instance(_)))
        && let Some(method) = own_method(rt, object, "__repr__")
    {
        return call_method(rt, method, object, &[]).map(Err);
    }
    let text = rt.str_value(object)?;
    Ok(Ok(rt.keep(text)))
}

/// `input`
pub const INPUT: Builtin = function(
    "input(prompt='', /)",
    "Read a string from standard input.  The trailing newline is stripped.\n\nThe prompt string, \
     if given, is printed to standard output without a\ntrailing newline before reading input.\n\n\
     If the user hits EOF (*nix: Ctrl-D, Windows: Ctrl-Z+Return), raise EOFError.",
    |rt, args| {
        let prompt = match slot(args, 0) {
            Value::Unbound => String::new(),
            prompt => rt.str_of(prompt)?,
        };
        rt.effect();
        for name in ["stdin", "stdout", "stderr"] {
            if rt.state.get(name).is_some_and(|stream| stream.is_none()) {
                raise!(rt, RuntimeError, "input(): lost sys.{name}");
            }
        }
        if !prompt.is_empty() {
            match stream(rt, "stdout") {
                Some(stdout) => {
                    let text = rt.heap.str(&prompt)?;
                    call_of(rt, stdout, "write", &[text])?;
                }
                None => rt.print(&prompt, false)?,
            }
        }
        if let Some(stdin) = stream(rt, "stdin") {
            let line = call_of(rt, stdin, "readline", &[])?;
            let Some(text) = rt.heap.text(&line) else {
                raise!(rt, TypeError, "object.readline() returned non-string");
            };
            if text.is_empty() {
                raise!(rt, EOFError, "EOF when reading a line");
            }
            let text = text.strip_suffix('\n').unwrap_or(text).to_owned();
            return rt.heap.string(text);
        }
        let line = rt.read_line()?;
        if line.is_empty() {
            raise!(rt, EOFError, "EOF when reading a line");
        }
        let line = line.strip_suffix('\n').unwrap_or(&line);
        rt.heap.str(line)
    },
);

/// What a program has put in the place of a stream, if it is no open stream of ours.
fn stream(rt: &Runtime, name: &'static str) -> Option<Value> {
    let stream = rt.state.get(name).copied()?;
    let ours = matches!(rt.heap.get(stream), Some(Obj::Stream(number)) if *number < CLOSED);
    (!stream.is_none() && !ours).then_some(stream)
}

fn call_of(rt: &mut Runtime, object: Value, name: &str, args: &[Value]) -> Eval {
    let method = rt.getattr_str(object, name)?;
    rt.keep(method);
    rt.call(method, args)
}

/// `exit`
pub const EXIT: Builtin =
    function("exit(code=None)", "Ends the program by raising SystemExit.", leave);
/// `quit`
pub const QUIT: Builtin =
    function("quit(code=None)", "Ends the program by raising SystemExit.", leave);

fn leave(rt: &mut Runtime, args: &[Value]) -> Eval {
    Err(rt.raise_with(types::SYSTEM_EXIT, &[slot(args, 0).or(Value::None)]))
}

/// `help`
pub const HELP: Builtin = function(
    "help(object=<unrepresentable>, /)",
    "Print an object's signature and docstring.",
    |rt, args| {
        let object = slot(args, 0);
        if object.is_unbound() {
            rt.print("Type help(object) for help about object.\n", false)?;
            return Ok(Value::None);
        }
        let text = help(rt, object)?;
        rt.print(&text, false)?;
        Ok(Value::None)
    },
);

/// What `help` prints: a headline, the signature, the docstring.
fn help(rt: &mut Runtime, object: Value) -> Eval<String> {
    let doc = doc_of(rt, object)?;
    let function = match rt.heap.get(object) {
        Some(Obj::Method { function, .. }) => *function,
        _ => object,
    };
    let (headline, signature) = match rt.heap.get(function) {
        Some(Obj::Builtin(bound)) => {
            let (name, module) = (bound.row.name(), bound.module);
            let head = match bound.owner {
                Some(owner) => format!("Help on {}:", owner_words(name, owner.name())),
                None => format!("Help on built-in function {name} in module {module}:"),
            };
            (head, bound.row.signature.to_owned())
        }
        Some(Obj::Host(number, 0)) => {
            let row = rt.hosts.get(*number as usize);
            let (name, signature) = row.map_or(("?", ""), |row| (&row.name, &row.signature));
            let last = name.rsplit('.').next().unwrap_or(name);
            (format!("Help on function {name} of the host:"), format!("{last}{signature}"))
        }
        _ if rt.host_class(function).is_some() => {
            let class = rt.host_class(function).map(|class| (class.name.clone(), class.shape()));
            let (name, shape) = class.unwrap_or_default();
            (format!("Help on a {name} of the host:"), shape)
        }
        Some(Obj::Function(function)) => {
            let name = rt.heap.text(&function.name).unwrap_or("?").to_owned();
            let module = rt.heap.text(&function.module_name).unwrap_or("__main__").to_owned();
            let signature = format!("{name}{}", parameters(rt, object)?);
            (format!("Help on function {name} in module {module}:"), signature)
        }
        Some(Obj::Class(class)) => {
            let name = rt.heap.text(&class.name).unwrap_or("?").to_owned();
            let module = rt.heap.text(&class.module).unwrap_or("builtins").to_owned();
            (format!("Help on class {name} in module {module}:"), format!("class {name}"))
        }
        Some(Obj::Module(_)) => {
            let name = rt.module_name(object);
            (format!("Help on module {name}:"), name)
        }
        _ => {
            let name = rt.type_name(object);
            (format!("Help on {name} object:"), format!("class {name}"))
        }
    };
    let mut text = format!("{headline}\n\n{signature}\n");
    for line in doc.lines() {
        text.push_str("    ");
        text.push_str(line);
        text.truncate(text.trim_end_matches(' ').len());
        text.push('\n');
    }
    text.push('\n');
    Ok(text)
}

fn owner_words(name: &str, owner: &str) -> String {
    if name.starts_with("__") {
        format!("wrapper_descriptor in builtins.{owner}")
    } else {
        "method_descriptor".to_owned()
    }
}

fn doc_of(rt: &mut Runtime, object: Value) -> Eval<String> {
    let doc = rt.getattr_or_none(object, Value::short("__doc__"));
    let doc = rt.swallow(doc, types::ATTRIBUTE_ERROR)?.flatten().unwrap_or(Value::None);
    Ok(rt.heap.text(&doc).unwrap_or("").to_owned())
}

/// A program function's parameters as they are written.
fn parameters(rt: &mut Runtime, function: Value) -> Eval<String> {
    let list = match &mut rt.eval {
        Some(eval) => eval.about(rt.core, About::Parameters, function)?,
        None => return Err(Stop::Flat),
    };
    rt.keep(list);
    let rows = rt.heap.as_list(list).cloned().unwrap_or_default();
    let mut parts = Vec::new();
    let mut star = false;
    for row in rows {
        let row = rt.heap.as_tuple(row).unwrap_or(&[]).to_vec();
        let (name, kind, default) = (slot(&row, 0), slot(&row, 1), slot(&row, 2));
        let name = rt.heap.text(&name).unwrap_or("?").to_owned();
        let kind = match kind {
            Value::Int(kind) => kind,
            _ => 1,
        };
        if kind == 3 && !star {
            star = true;
            parts.push("*".to_owned());
        }
        parts.push(match kind {
            2 => {
                star = true;
                format!("*{name}")
            }
            4 => format!("**{name}"),
            _ if matches!(default, Value::Ellipsis | Value::Unbound) => name,
            _ => format!("{name}={}", rt.repr(default)?),
        });
    }
    Ok(format!("({})", parts.join(", ")))
}
