//! `OSError` and its kind: the class is chosen by `errno`.
//!
//! May touch: `value`. Never: frames, the operating system.

use super::super::pull::slot;
use super::{args_of, set_field};
use crate::field_row;
use crate::raise;
use crate::value::builtin::{function, method};
use crate::value::obj::GetSet;
use crate::value::types::{self, TypeId};
use crate::value::{Builtin, Eval, Obj, Runtime, TypeRows, Value};

/// What `OSError` can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::OS_ERROR,
    doc: "Base class for I/O related errors.",
    new: Some(&NEW),
    methods: METHODS,
    getset: GETSET,
};

static NEW: Builtin =
    function("OSError(cls, /, *args)", "Base class for I/O related errors.", |rt, args| {
        new(rt, args)
    });

macro_rules! rows {
    ($($rows:ident $new:ident $id:ident $name:literal $doc:literal;)*) => {
        $(
            static $new: Builtin =
                function(concat!($name, "(cls, /, *args)"), $doc, |rt, args| new(rt, args));
            #[doc = $doc]
            pub static $rows: TypeRows = TypeRows {
                id: types::$id,
                doc: $doc,
                new: Some(&$new),
                methods: &[],
                getset: &[],
            };
        )*
    };
}

rows! {
    BLOCKING_IO_ERROR BLOCKING_IO_ERROR_NEW BLOCKING_IO_ERROR "BlockingIOError" "I/O operation would block.";
    CHILD_PROCESS_ERROR CHILD_PROCESS_ERROR_NEW CHILD_PROCESS_ERROR "ChildProcessError" "Child process error.";
    CONNECTION_ERROR CONNECTION_ERROR_NEW CONNECTION_ERROR "ConnectionError" "Connection error.";
    BROKEN_PIPE_ERROR BROKEN_PIPE_ERROR_NEW BROKEN_PIPE_ERROR "BrokenPipeError" "Broken pipe.";
    CONNECTION_ABORTED_ERROR CONNECTION_ABORTED_ERROR_NEW CONNECTION_ABORTED_ERROR "ConnectionAbortedError" "Connection aborted.";
    CONNECTION_REFUSED_ERROR CONNECTION_REFUSED_ERROR_NEW CONNECTION_REFUSED_ERROR "ConnectionRefusedError" "Connection refused.";
    CONNECTION_RESET_ERROR CONNECTION_RESET_ERROR_NEW CONNECTION_RESET_ERROR "ConnectionResetError" "Connection reset.";
    FILE_EXISTS_ERROR FILE_EXISTS_ERROR_NEW FILE_EXISTS_ERROR "FileExistsError" "File already exists.";
    FILE_NOT_FOUND_ERROR FILE_NOT_FOUND_ERROR_NEW FILE_NOT_FOUND_ERROR "FileNotFoundError" "File not found.";
    INTERRUPTED_ERROR INTERRUPTED_ERROR_NEW INTERRUPTED_ERROR "InterruptedError" "Interrupted by signal.";
    IS_A_DIRECTORY_ERROR IS_A_DIRECTORY_ERROR_NEW IS_A_DIRECTORY_ERROR "IsADirectoryError" "Operation doesn't work on directories.";
    NOT_A_DIRECTORY_ERROR NOT_A_DIRECTORY_ERROR_NEW NOT_A_DIRECTORY_ERROR "NotADirectoryError" "Operation only works on directories.";
    PERMISSION_ERROR PERMISSION_ERROR_NEW PERMISSION_ERROR "PermissionError" "Not enough permissions.";
    PROCESS_LOOKUP_ERROR PROCESS_LOOKUP_ERROR_NEW PROCESS_LOOKUP_ERROR "ProcessLookupError" "Process not found.";
    TIMEOUT_ERROR TIMEOUT_ERROR_NEW TIMEOUT_ERROR "TimeoutError" "Timeout expired.";
}

/// Classes by `errno`, as Linux numbers errors, on every platform.
const BY_ERRNO: &[(i64, TypeId)] = &[
    (1, types::PERMISSION_ERROR),
    (2, types::FILE_NOT_FOUND_ERROR),
    (3, types::PROCESS_LOOKUP_ERROR),
    (4, types::INTERRUPTED_ERROR),
    (10, types::CHILD_PROCESS_ERROR),
    (11, types::BLOCKING_IO_ERROR),
    (13, types::PERMISSION_ERROR),
    (17, types::FILE_EXISTS_ERROR),
    (20, types::NOT_A_DIRECTORY_ERROR),
    (21, types::IS_A_DIRECTORY_ERROR),
    (32, types::BROKEN_PIPE_ERROR),
    (103, types::CONNECTION_ABORTED_ERROR),
    (104, types::CONNECTION_RESET_ERROR),
    (108, types::BROKEN_PIPE_ERROR),
    (110, types::TIMEOUT_ERROR),
    (111, types::CONNECTION_REFUSED_ERROR),
    (114, types::BLOCKING_IO_ERROR),
    (115, types::BLOCKING_IO_ERROR),
];

static METHODS: &[Builtin] = &[
    method(
        "__init__(self, /, *args, **kwargs)",
        "Initialize self.  See help(type(self)) for accurate signature.",
        |rt, args| {
            let exception = slot(args, 0);
            if filled_by_new(rt, exception) {
                return Ok(Value::None);
            }
            if rt.heap.as_dict(slot(args, 2)).is_some_and(|kwargs| !kwargs.is_empty()) {
                let name = rt.type_name(exception);
                raise!(rt, TypeError, "{name}() takes no keyword arguments");
            }
            fill(rt, exception, slot(args, 1))?;
            Ok(Value::None)
        },
    ),
    method("__str__(self, /)", "Return str(self).", |rt, args| rt.exception_str(slot(args, 0))),
];

static GETSET: &[GetSet] = &[
    field_row!("errno", |rt, e| numbered(rt, e, 0)),
    field_row!("strerror", |rt, e| numbered(rt, e, 1)),
    field_row!("filename", |_, _| None),
    field_row!("filename2", |_, _| None),
    GetSet { name: "characters_written", get: written, set: Some(set_written) },
];

/// How much was written before it would have waited, if it is known: -1 says that it is not.
fn written(rt: &mut Runtime, exception: Value) -> Eval {
    match super::field(rt, exception, "characters_written", None)? {
        Value::None | Value::Int(-1) => raise!(rt, AttributeError, "characters_written"),
        count => Ok(count),
    }
}

fn set_written(rt: &mut Runtime, exception: Value, count: Value) -> Eval<()> {
    let count = if count.is_unbound() {
        written(rt, exception)?;
        Value::None
    } else {
        Value::Int(rt.index_or(count, types::VALUE_ERROR)?)
    };
    set_field(rt, exception, "characters_written", count)
}

/// `errno` or `strerror`, which are there only together.
fn numbered(rt: &mut Runtime, exception: Value, which: usize) -> Option<Value> {
    let args = args_of(rt, exception);
    if (2..=5).contains(&args.len()) { args.get(which).copied() } else { None }
}

/// Whether `__new__` has read the arguments: unless the class has an `__init__` of its own, and no
/// `__new__`.
fn filled_by_new(rt: &mut Runtime, exception: Value) -> bool {
    let class = rt.class_of(exception);
    let mut ours = |name| {
        let found = rt.special_of_class(class, name);
        found.is_none_or(|found| matches!(rt.heap.get(found), Some(Obj::Builtin(_))))
    };
    ours("__init__") || !ours("__new__")
}

fn new(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (mut class, given) = (slot(args, 0), slot(args, 1));
    if class.same(types::OS_ERROR.value())
        && let Some([Value::Int(errno), _, ..]) = rt.heap.as_tuple(given)
        && rt.heap.as_tuple(given).is_some_and(|given| given.len() <= 5)
        && let Some((_, chosen)) = BY_ERRNO.iter().find(|(number, _)| number == errno)
    {
        class = chosen.value();
    }
    let exception = super::new(rt, &[class, given])?;
    // Otherwise it has none before `__init__` is asked.
    let given = if filled_by_new(rt, exception) { given } else { rt.heap.tuple(Vec::new())? };
    fill(rt, exception, given)?;
    Ok(exception)
}

/// Takes the file names out of the arguments.
fn fill(rt: &mut Runtime, exception: Value, given: Value) -> Eval<()> {
    let mut args = given;
    let all = rt.heap.as_tuple(given).map(<[Value]>::to_vec).unwrap_or_default();
    if (3..=5).contains(&all.len()) && !slot(&all, 2).is_none() {
        let filename = slot(&all, 2);
        // Not those of a class that derives from it.
        let blocking = rt.class_of(exception).same(types::BLOCKING_IO_ERROR.value());
        if blocking && matches!(filename, Value::Int(_)) {
            set_field(rt, exception, "characters_written", filename)?;
        } else {
            set_field(rt, exception, "filename", filename)?;
            if let Some(second) = all.get(4) {
                set_field(rt, exception, "filename2", *second)?;
            }
            args = rt.heap.tuple(all.get(..2).unwrap_or(&[]).to_vec())?;
        }
    }
    if let Some(exception) = rt.heap.as_exception_mut(exception) {
        exception.args = args;
    }
    Ok(())
}
