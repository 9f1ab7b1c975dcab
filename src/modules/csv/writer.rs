//! Putting a row together.
//!
//! May touch: `value`, `builtins`' helpers.

use super::dialect::{self, Dialect, Quoting};
use super::error;
use crate::builtins::pull::slot;
use crate::value::builtin::function;
use crate::value::types;
use crate::value::{Builtin, Eval, Obj, Runtime, Stop, Value};

/// `_join`
pub const JOIN: Builtin = function(
    "_join(row, dialect, /)",
    "A row as a line of text, with its terminator.",
    |rt, args| {
        let dialect = dialect::get(rt, slot(args, 1))?;
        let row = slot(args, 0);
        let fields = match rt.heap.as_items(row) {
            Some(items) => items.to_vec(),
            None => match rt.iter(row) {
                Ok(iterator) => {
                    rt.keep(iterator);
                    rt.collect(iterator)?
                }
                Err(Stop::Raised) if rt.raised_is(types::TYPE_ERROR) => {
                    rt.take_raised();
                    let name = rt.type_name(row);
                    return Err(error(rt, &format!("iterable expected, not {name}")));
                }
                Err(stop) => return Err(stop),
            },
        };
        let list = rt.heap.list(fields.clone())?;
        rt.keep(list);
        join(rt, &fields, &dialect)
    },
);

fn join(rt: &mut Runtime, fields: &[Value], dialect: &Dialect) -> Eval {
    let mut line = String::new();
    let mut charged = 0;
    rt.steps(fields.len() as u64 / 8)?;
    let held = rt.kept.len();
    for (at, field) in fields.iter().enumerate() {
        rt.kept.truncate(held);
        let text = match rt.heap.text(field) {
            Some(_) if matches!(rt.heap.plain(*field), v if v.same(*field)) => *field,
            _ if field.is_none() => Value::short(""),
            _ => {
                let text = rt.str_value(*field)?;
                rt.keep(text)
            }
        };
        let size = rt.heap.text(&text).map_or(0, str::len) as u64 * 2 + 3;
        rt.steps(size / 32)?;
        rt.heap.charge(size)?;
        charged += size;
        if at > 0 {
            line.push(dialect.delimiter);
        }
        let always = match dialect.quoting {
            Quoting::All => true,
            Quoting::NonNumeric => !is_number(rt, *field),
            _ => false,
        };
        let text = rt.heap.text(&text).unwrap_or("");
        if let Err(wrong) = append(&mut line, text, dialect, always) {
            rt.heap.meter.release(charged);
            return Err(error(rt, wrong));
        }
    }
    rt.heap.meter.release(charged);
    if fields.len() == 1 && line.is_empty() {
        if dialect.quoting == Quoting::None {
            return Err(error(rt, "single empty field record must be quoted"));
        }
        let quote = dialect.quote.unwrap_or('"');
        line.push(quote);
        line.push(quote);
    }
    line.push_str(&dialect.terminator);
    rt.heap.string(line)
}

fn is_number(rt: &mut Runtime, value: Value) -> bool {
    match rt.heap.plain(value) {
        Value::Int(_) | Value::Float(_) | Value::Bool(_) => true,
        plain => match rt.heap.get(plain) {
            Some(Obj::Int(_) | Obj::Complex(..)) => true,
            Some(Obj::Str(_) | Obj::View(_)) | None => false,
            _ => ["__index__", "__int__", "__float__"]
                .iter()
                .any(|name| rt.special(value, name).is_some()),
        },
    }
}

fn append(
    line: &mut String,
    text: &str,
    dialect: &Dialect,
    always: bool,
) -> Result<(), &'static str> {
    let special = |c: char| {
        c == dialect.delimiter
            || Some(c) == dialect.escape
            || Some(c) == dialect.quote
            || dialect.terminator.contains(c)
    };
    let quote = dialect.quote.unwrap_or('"');
    let Some(first) = text.find(special) else {
        if always {
            line.push(quote);
        }
        line.push_str(text);
        if always {
            line.push(quote);
        }
        return Ok(());
    };
    let start = line.len();
    let mut quoted = always;
    let (plain, rest) = text.split_at(first);
    line.push_str(plain);
    for c in rest.chars() {
        if special(c) {
            let escape = if dialect.quoting == Quoting::None {
                true
            } else if Some(c) == dialect.quote {
                if dialect.doublequote {
                    line.push(c);
                }
                !dialect.doublequote
            } else {
                Some(c) == dialect.escape
            };
            match (escape, dialect.escape) {
                (false, _) => quoted = true,
                (true, Some(escape)) => line.push(escape),
                (true, None) => return Err("need to escape, but no escapechar set"),
            }
        }
        line.push(c);
    }
    if quoted {
        line.insert(start, quote);
        line.push(quote);
    }
    Ok(())
}
