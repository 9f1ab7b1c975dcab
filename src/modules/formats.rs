//! `_formats`: format strings and field names taken apart, for `string.Formatter`.
//!
//! What is read until something is wrong comes first, then what is wrong, as a str: it is told when
//! its turn comes.
//!
//! May touch: `value`, `builtins`' helpers.

use super::NativeModule;
use crate::builtins::number::arg;
use crate::raise;
use crate::value::builtin::function;
use crate::value::text::str_format::{FieldName, First, PathStep, Pieces};
use crate::value::{Eval, Runtime, Value};

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_formats",
    doc: "Format strings taken apart.",
    functions: &[
        function("pieces(format_string, /)", "Literals and fields of a format.", |rt, args| {
            let text = given(rt, args)?;
            let list = list(rt)?;
            for piece in Pieces::new(&text) {
                let item = match piece {
                    Err(error) => rt.heap.string(error.message())?,
                    Ok(piece) => {
                        let literal = kept(rt, piece.literal)?;
                        let mut parts = vec![literal, Value::None, Value::None, Value::None];
                        if let Some(field) = piece.field {
                            parts[1] = kept(rt, field.name)?;
                            parts[2] = kept(rt, field.spec)?;
                            if let Some(letter) = field.conversion {
                                parts[3] = kept(rt, letter.encode_utf8(&mut [0; 4]))?;
                            }
                        }
                        rt.heap.tuple(parts)?
                    }
                };
                rt.heap.list_push(list, item)?;
            }
            Ok(list)
        }),
        function(
            "field_name(field_name, /)",
            "The first part of a field's name, and the others.",
            |rt, args| {
                let text = given(rt, args)?;
                let name = match FieldName::parse(&text, None) {
                    Ok(name) => name,
                    Err(error) => return Err(rt.text_error(error)),
                };
                let list = list(rt)?;
                for step in name.path {
                    let item = match step {
                        Err(error) => rt.heap.string(error.message())?,
                        Ok(step) => {
                            let (attribute, part) = match step {
                                PathStep::Attribute(name) => (true, kept(rt, name)?),
                                PathStep::Index(index) => (false, Value::Int(index as i64)),
                                PathStep::Key(key) => (false, kept(rt, key)?),
                            };
                            rt.heap.tuple(vec![Value::Bool(attribute), part])?
                        }
                    };
                    rt.heap.list_push(list, item)?;
                }
                let first = match name.first {
                    First::Index(index) => Value::Int(index as i64),
                    First::Key(key) => kept(rt, key)?,
                };
                rt.heap.tuple(vec![first, list])
            },
        ),
    ],
    constants: &[],
};

fn list(rt: &mut Runtime) -> Eval {
    let list = rt.heap.list(Vec::new())?;
    rt.keep(list);
    Ok(list)
}

fn kept(rt: &mut Runtime, text: &str) -> Eval {
    let value = rt.heap.str(text)?;
    rt.keep(value);
    Ok(value)
}

fn given(rt: &mut Runtime, args: &[Value]) -> Eval<String> {
    let value = arg(args, 0);
    let Some(text) = rt.heap.text(&value) else {
        let name = rt.type_name(value);
        raise!(rt, TypeError, "expected str, got {name}");
    };
    let text = text.to_owned();
    rt.steps(text.len() as u64 / 4 + 1)?;
    rt.heap.charge_passing(text.len() as u64)?;
    rt.heap.release_outside(text.len() as u64);
    Ok(text)
}
