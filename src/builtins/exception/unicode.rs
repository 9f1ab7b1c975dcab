//! `UnicodeDecodeError`, `UnicodeEncodeError` and `UnicodeTranslateError`.
//!
//! May touch: `value`. Never: frames.

use super::super::pull::slot;
use super::{args_of, field};
use crate::field_row;
use crate::raise;
use crate::value::builtin::{function, method};
use crate::value::obj::GetSet;
use crate::value::text::{UnicodeFault, UnicodeObject};
use crate::value::types;
use crate::value::{Builtin, Eval, Runtime, TypeRows, Value};

macro_rules! rows {
    ($($rows:ident $new:ident $id:ident $name:literal $doc:literal $count:literal $getset:expr;)*) => {
        $(
            static $new: Builtin = function(concat!($name, "(cls, /, *args)"), $doc, |rt, args| {
                // Of a class that derives from it `__init__` looks at them.
                if slot(args, 0).same(types::$id.value()) {
                    check(rt, slot(args, 1), $count, $name)?;
                }
                super::new(rt, args)
            });
            #[doc = $doc]
            pub static $rows: TypeRows = TypeRows {
                id: types::$id,
                doc: $doc,
                new: Some(&$new),
                methods: &[
                    method("__init__(self, /, *args)", super::fields::INIT_DOC, |rt, args| {
                        check(rt, slot(args, 1), $count, $name)?;
                        super::set_args(rt, slot(args, 0), slot(args, 1));
                        Ok(Value::None)
                    }),
                    method("__str__(self, /)", "Return str(self).", text),
                ],
                getset: $getset,
            };
        )*
    };
}

rows! {
    DECODE DECODE_NEW UNICODE_DECODE_ERROR "UnicodeDecodeError" "Unicode decoding error." 5 CODEC;
    ENCODE ENCODE_NEW UNICODE_ENCODE_ERROR "UnicodeEncodeError" "Unicode encoding error." 5 CODEC;
    TRANSLATE TRANSLATE_NEW UNICODE_TRANSLATE_ERROR "UnicodeTranslateError"
        "Unicode translation error." 4 NO_CODEC;
}

static CODEC: &[GetSet] = &[
    field_row!("encoding", |rt, e| parts(rt, e, 5).first().copied()),
    field_row!("object", |rt, e| parts(rt, e, 5).get(1).copied()),
    field_row!("start", |rt, e| parts(rt, e, 5).get(2).copied()),
    field_row!("end", |rt, e| parts(rt, e, 5).get(3).copied()),
    field_row!("reason", |rt, e| parts(rt, e, 5).get(4).copied()),
];

static NO_CODEC: &[GetSet] = &[
    field_row!("encoding", |_, _| None),
    field_row!("object", |rt, e| parts(rt, e, 4).first().copied()),
    field_row!("start", |rt, e| parts(rt, e, 4).get(1).copied()),
    field_row!("end", |rt, e| parts(rt, e, 4).get(2).copied()),
    field_row!("reason", |rt, e| parts(rt, e, 4).get(3).copied()),
];

/// The arguments, if they are what `__init__` takes: a class of the program's need not have asked it.
fn parts(rt: &Runtime, exception: Value, count: usize) -> Vec<Value> {
    let args = args_of(rt, exception);
    if args.len() == count { args } else { Vec::new() }
}

/// Complains of arguments of the wrong number or kind.
fn check(rt: &mut Runtime, args: Value, count: usize, name: &str) -> Eval<()> {
    let args = rt.heap.as_tuple(args).map(<[Value]>::to_vec).unwrap_or_default();
    if args.len() != count {
        raise!(rt, TypeError, "function takes exactly {count} arguments ({} given)", args.len());
    }
    let first = count - 4;
    for (at, arg) in args.iter().enumerate() {
        let is_number = at == first + 1 || at == first + 2;
        if at == first && name == "UnicodeDecodeError" {
            if rt.heap.as_bytes(*arg).is_none() {
                let given = rt.type_name(*arg);
                raise!(rt, TypeError, "a bytes-like object is required, not '{given}'");
            }
        } else if is_number {
            rt.index(*arg)?;
        } else if rt.heap.text(arg).is_none() {
            let given = rt.given_name(*arg);
            raise!(rt, TypeError, "argument {} must be str, not {given}", at + 1);
        }
    }
    Ok(())
}

fn number(value: Value) -> usize {
    match value {
        Value::Int(int) => usize::try_from(int).unwrap_or(0),
        _ => 0,
    }
}

fn text(rt: &mut Runtime, args: &[Value]) -> Eval {
    let exception = slot(args, 0);
    let translate = rt.is_a(exception, types::UNICODE_TRANSLATE_ERROR);
    let given = parts(rt, exception, if translate { 4 } else { 5 });
    let first = usize::from(!translate);
    let encoding = match translate {
        true => Value::None,
        false => field(rt, exception, "encoding", given.first().copied())?,
    };
    let object = field(rt, exception, "object", given.get(first).copied())?;
    let start = field(rt, exception, "start", given.get(first + 1).copied())?;
    let end = field(rt, exception, "end", given.get(first + 2).copied())?;
    let reason = field(rt, exception, "reason", given.get(first + 3).copied())?;
    let (start, end) = (number(start), number(end));
    let reason = rt.str_of(reason)?;
    let encoding = rt.str_of(encoding)?;
    let size = rt.heap.text_chars(&object) + rt.heap.as_bytes(object).map_or(0, <[u8]>::len);
    rt.steps(size as u64 / 64)?;
    let object = match (rt.heap.text(&object), rt.heap.as_bytes(object)) {
        (Some(text), _) => UnicodeObject::Text(text.to_owned()),
        (None, Some(bytes)) => UnicodeObject::Bytes(bytes.to_vec()),
        (None, None) => return Ok(Value::short("")),
    };
    let message = UnicodeFault { encoding, object, start, end, reason }.message();
    // Translating has no codec to name; the rest of the sentence is the same.
    let message = match message.split_once("can't encode") {
        Some((_, rest)) if translate => format!("can't translate{rest}"),
        _ => message,
    };
    rt.heap.string(message)
}
