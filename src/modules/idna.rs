//! `_idna`: the tables of RFC 3454 and names of hosts as ASCII, for `stringprep`, `encodings.idna`
//! and the codecs of `codecs`, whose complaints are not wrapped as `str.encode` wraps them.
//!
//! May touch: `value`, `builtins`' helpers.

use super::NativeModule;
use crate::builtins::buffer;
use crate::builtins::number::{arg, room};
use crate::value::builtin::function;
use crate::value::text::{TextError, codecs, idna, stringprep};
use crate::value::{Eval, Runtime, Value};

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_idna",
    doc: "Names of hosts as ASCII.",
    functions: &[
        function("is_in(table, char, /)", "Whether a character is in a table.", |rt, args| {
            let (table, text) = (arg(args, 0), arg(args, 1));
            let c = rt.heap.text(&text).and_then(|text| text.chars().next());
            let table = rt.heap.text(&table).unwrap_or("");
            Ok(Value::Bool(c.is_some_and(|c| stringprep::is_in(table, c))))
        }),
        function("fold(text, /)", "Each character by table B.3.", |rt, args| {
            text(rt, args, |text| Ok(text.chars().map(stringprep::fold).collect()))
        }),
        function("fold_for_normal(text, /)", "Each character by table B.2.", |rt, args| {
            text(rt, args, |text| Ok(text.chars().map(stringprep::fold_for_normal).collect()))
        }),
        function("nameprep(label, /)", "A label as labels are compared.", |rt, args| {
            text(rt, args, idna::nameprep)
        }),
        function("to_unicode(label, /)", "A label as text.", |rt, args| {
            text(rt, args, idna::to_unicode)
        }),
        function("to_ascii(label, /)", "A label as ASCII.", |rt, args| {
            let label = given(rt, args)?;
            let made = idna::to_ascii(&label);
            bytes(rt, made)
        }),
        function(
            "encode(text, encoding, errors, /)",
            "Encode, and complain in the codec's own words.",
            |rt, args| {
                let label = given(rt, args)?;
                let (encoding, errors) = names(rt, args);
                let made = codecs::encode_bare(&label, &encoding, &errors);
                bytes(rt, made)
            },
        ),
        function(
            "decode(data, encoding, errors, /)",
            "Decode, and complain in the codec's own words.",
            |rt, args| {
                let data = buffer::required(rt, arg(args, 0))?;
                rt.steps(data.len() as u64 + 1)?;
                room(rt, data.len() as u64 * 64)?;
                let (encoding, errors) = names(rt, args);
                match codecs::decode_bare(&data, &encoding, &errors) {
                    Ok(text) => rt.heap.string(text),
                    Err(error) => Err(rt.text_error(error)),
                }
            },
        ),
    ],
    constants: &[],
};

/// The first argument, charged for what becomes of it on the way.
fn given(rt: &mut Runtime, args: &[Value]) -> Eval<String> {
    let value = arg(args, 0);
    let length = rt.heap.text(&value).map_or(0, str::len) as u64;
    rt.steps(length + 1)?;
    room(rt, length * 64)?;
    Ok(rt.heap.text(&value).unwrap_or("").to_owned())
}

fn names(rt: &Runtime, args: &[Value]) -> (String, String) {
    let name = |at| rt.heap.text(&arg(args, at)).unwrap_or("").to_owned();
    (name(1), name(2))
}

fn text(
    rt: &mut Runtime,
    args: &[Value],
    make: impl FnOnce(&str) -> Result<String, TextError>,
) -> Eval {
    let label = given(rt, args)?;
    match make(&label) {
        Ok(text) => rt.heap.string(text),
        Err(error) => Err(rt.text_error(error)),
    }
}

fn bytes(rt: &mut Runtime, made: Result<Vec<u8>, TextError>) -> Eval {
    match made {
        Ok(bytes) => rt.heap.bytes(bytes),
        Err(error) => Err(rt.text_error(error)),
    }
}
