//! `str.translate` and `str.maketrans`.
//!
//! A table is usually a dict of code points, which is read in place; anything with `__getitem__`
//! will do. What a table says of an ASCII character is remembered for the call.
//!
//! May touch: `value`.

use super::super::number::{arg, big, room};
use super::{charge, must_be_str, text};
use crate::raise;
use crate::value::builtin::{function, method};
use crate::value::ops::character_of;
use crate::value::{Builtin, Eval, Runtime, Value, types};
use num_traits::ToPrimitive;

pub(super) const TRANSLATE: Builtin = method(
    "translate(self, table, /)",
    "Replace each character in the string using the given translation table.",
    |rt, args| translate(rt, arg(args, 0), arg(args, 1)),
);

pub(super) const MAKETRANS: Builtin = function(
    "maketrans(x, y=<unrepresentable>, z=<unrepresentable>, /)",
    "Return a translation table usable for str.translate().",
    |rt, args| {
        let (x, y, z) = (arg(args, 0), arg(args, 1), arg(args, 2));
        if y.is_unbound() { from_dict(rt, x) } else { from_strings(rt, x, y, z) }
    },
);

/// What becomes of a character.
#[derive(Clone)]
enum Mapped {
    Same,
    Gone,
    Char(char),
    Text(String),
}

fn translate(rt: &mut Runtime, whole: Value, table: Value) -> Eval {
    charge(rt, whole)?;
    let source = text(rt, &whole).to_owned();
    let mut known: Vec<Option<Mapped>> = vec![None; 128];
    let mut out = String::new();
    let mut checked = 0;
    for c in source.chars() {
        let mapped = match known.get(c as usize) {
            Some(Some(mapped)) => mapped.clone(),
            _ => {
                rt.steps(1)?;
                let mapped = look_up(rt, table, c)?;
                if let Some(place) = known.get_mut(c as usize) {
                    *place = Some(mapped.clone());
                }
                mapped
            }
        };
        match mapped {
            Mapped::Same => out.push(c),
            Mapped::Gone => {}
            Mapped::Char(c) => out.push(c),
            Mapped::Text(text) => {
                rt.steps(text.len() as u64 / 64)?;
                out.push_str(&text);
            }
        }
        // The result is paid for as it grows, a piece at a time.
        if out.len() > checked + 4096 {
            room(rt, out.len() as u64 * 2)?;
            checked = out.len();
        }
    }
    rt.heap.string(out)
}

fn look_up(rt: &mut Runtime, table: Value, c: char) -> Eval<Mapped> {
    let code = Value::Int(i64::from(c as u32));
    let found = if rt.heap.as_dict(table).is_some() && rt.heap.derived(table).is_none() {
        match rt.dict_get(table, code)? {
            Some(found) => found,
            None => return Ok(Mapped::Same),
        }
    } else {
        let found = rt.getitem(table, code);
        match rt.swallow(found, types::LOOKUP_ERROR)? {
            Some(found) => found,
            None => return Ok(Mapped::Same),
        }
    };
    if found.is_none() {
        return Ok(Mapped::Gone);
    }
    if let Some(text) = rt.heap.text(&found) {
        let mut chars = text.chars();
        return Ok(match (chars.next(), chars.next()) {
            (None, _) => Mapped::Gone,
            (Some(only), None) => Mapped::Char(only),
            _ => Mapped::Text(text.to_owned()),
        });
    }
    let Some(n) = big(&rt.heap, found) else {
        raise!(rt, TypeError, "character mapping must return integer, None or str");
    };
    match n.to_u32().filter(|code| *code < 0x11_0000) {
        Some(code) => character_of(rt, code).map(Mapped::Char),
        None => raise!(rt, ValueError, "character mapping must be in range(0x110000)"),
    }
}

fn from_dict(rt: &mut Runtime, x: Value) -> Eval {
    let Some(dict) = rt.heap.as_dict(x).filter(|_| rt.heap.derived(x).is_none()) else {
        raise!(rt, TypeError, "if you give only one argument to maketrans it must be a dict");
    };
    let count = dict.len();
    rt.steps(count as u64)?;
    room(rt, count as u64 * 32)?;
    let entries: Vec<(Value, Value)> = match rt.heap.as_dict(x) {
        Some(dict) => dict.iter().map(|entry| (entry.key, entry.value)).collect(),
        None => Vec::new(),
    };
    let table = rt.heap.dict()?;
    rt.keep(table);
    for (key, value) in entries {
        let code = match rt.heap.text(&key) {
            Some(text) => {
                let mut chars = text.chars();
                match (chars.next(), chars.next()) {
                    (Some(c), None) => Value::Int(i64::from(c as u32)),
                    _ => {
                        raise!(
                            rt,
                            ValueError,
                            "string keys in translate table must be of length 1"
                        );
                    }
                }
            }
            None if big(&rt.heap, key).is_some() => key,
            None => {
                raise!(rt, TypeError, "keys in translate table must be strings or integers");
            }
        };
        rt.dict_set(table, code, value)?;
    }
    Ok(table)
}

fn from_strings(rt: &mut Runtime, x: Value, y: Value, z: Value) -> Eval {
    must_be_str(rt, y, "maketrans() argument 2 must be str")?;
    if z.bound().is_some() {
        must_be_str(rt, z, "maketrans() argument 3 must be str")?;
    }
    if rt.heap.text(&x).is_none() {
        raise!(
            rt,
            TypeError,
            "first maketrans argument must be a string if there is a second argument"
        );
    }
    if rt.heap.text_chars(&x) != rt.heap.text_chars(&y) {
        raise!(rt, ValueError, "the first two maketrans arguments must have equal length");
    }
    let gone = z.bound().map_or(0, |z| text(rt, &z).len());
    let size = text(rt, &x).len() + gone;
    rt.steps(size as u64)?;
    room(rt, size as u64 * 8)?;
    let code = |c: char| Value::Int(i64::from(c as u32));
    let mut pairs: Vec<(Value, Value)> =
        text(rt, &x).chars().map(code).zip(text(rt, &y).chars().map(code)).collect();
    if let Some(z) = z.bound() {
        pairs.extend(text(rt, &z).chars().map(|c| (code(c), Value::None)));
    }
    let table = rt.heap.dict()?;
    rt.keep(table);
    for (from, to) in pairs {
        rt.dict_set(table, from, to)?;
    }
    Ok(table)
}
