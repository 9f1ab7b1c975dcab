//! `str.format` and `str.format_map`: fields are looked up, converted and formatted one by one.
//!
//! A task whose every look-up, conversion and `__format__` that is a program's own runs natively:
//! formatting is one of the places where native calls nest (see docs/ARCHITECTURE.md), because its
//! fields hold positions in a text. Attribute names in a field ask the verdict on names first.
//!
//! May touch: `value`, `names`. Never: an attribute that the policy refuses.

use super::super::number::{arg, room};
use super::super::{dunder, judge};
use super::{charge, text};
use crate::raise;
use crate::value::builtin::method;
use crate::value::text::format_spec::{self, Spec, Target};
use crate::value::text::repr;
use crate::value::text::str_format::{
    self, AutoNumber, Conversion, Field, FieldName, First, PathStep, Pieces,
};
use crate::value::{Builtin, Eval, Runtime, Value, types};

pub(super) const FORMAT: Builtin = method(
    "format(self, /, *args, **kwargs)",
    "Return a formatted version of S, using substitutions from args and kwargs.",
    |rt, args| {
        let from = Arguments::Call { args: arg(args, 1), kwargs: arg(args, 2) };
        run(rt, arg(args, 0), from)
    },
);

pub(super) const FORMAT_MAP: Builtin = method(
    "format_map(self, mapping, /)",
    "Return a formatted version of S, using substitutions from mapping.",
    |rt, args| run(rt, arg(args, 0), Arguments::Mapping(arg(args, 1))),
);

pub(super) const DUNDER_FORMAT: Builtin = method(
    "__format__(self, format_spec, /)",
    "Return a formatted version of the string as described by format_spec.",
    |rt, args| {
        let (this, spec) = (arg(args, 0), arg(args, 1));
        let Some(spec) = rt.heap.text(&spec) else {
            return Err(dunder::wrong_type(rt, "__format__() argument must be str", spec));
        };
        if spec.is_empty() {
            return rt.str_value(this);
        }
        let spec = spec.to_owned();
        let name = rt.type_name(this);
        let spec = Spec::parse(&spec, Target::Str, &name).map_err(|error| rt.text_error(error))?;
        room(rt, spec.output_size(text(rt, &this).len()) as u64)?;
        match format_spec::format_str(text(rt, &this), &spec) {
            Ok(text) => rt.heap.string(text),
            Err(error) => Err(rt.text_error(error)),
        }
    },
);

/// Where fields are looked up.
#[derive(Clone, Copy)]
enum Arguments {
    Call { args: Value, kwargs: Value },
    Mapping(Value),
}

fn run(rt: &mut Runtime, whole: Value, from: Arguments) -> Eval {
    charge(rt, whole)?;
    let format = text(rt, &whole).to_owned();
    let mut auto = AutoNumber::default();
    let out = build(rt, &format, from, &mut auto, str_format::MAX_DEPTH)?;
    rt.heap.string(out)
}

/// The format string with its fields filled in; specs in it may nest `depth - 1` deep.
fn build(
    rt: &mut Runtime,
    format: &str,
    from: Arguments,
    auto: &mut AutoNumber,
    depth: usize,
) -> Eval<String> {
    if depth == 0 {
        let error = str_format::too_deep();
        return Err(rt.text_error(error));
    }
    let mut out = String::new();
    for piece in Pieces::new(format) {
        let piece = piece.map_err(|error| rt.text_error(error))?;
        out.push_str(piece.literal);
        if let Some(field) = piece.field {
            rt.steps(1)?;
            let held = rt.kept.len();
            let made = fill(rt, &field, from, auto, depth)?;
            let made_text = text(rt, &made);
            room_for(rt, out.len(), made_text.len())?;
            out.push_str(text(rt, &made));
            rt.kept.truncate(held);
        }
    }
    Ok(out)
}

/// Looks whether what is being built may grow; a large piece only.
fn room_for(rt: &mut Runtime, so_far: usize, more: usize) -> Eval<()> {
    rt.heap.steps_for(more)?;
    if so_far + more < 4096 {
        return Ok(());
    }
    // Twice: a text that grows is copied into one of twice its size.
    let bytes = (so_far + more) as u64 * 2;
    rt.heap.charge(bytes)?;
    rt.heap.meter.release(bytes);
    Ok(())
}

fn fill(
    rt: &mut Runtime,
    field: &Field<'_>,
    from: Arguments,
    auto: &mut AutoNumber,
    depth: usize,
) -> Eval {
    let name = FieldName::parse(field.name, Some(auto)).map_err(|error| rt.text_error(error))?;
    let first = first(rt, name.first, from)?;
    let mut value = rt.keep(first);
    let mut steps = name.path.peekable();
    while let Some(step) = steps.next() {
        let step = step.map_err(|error| rt.text_error(error))?;
        let next = match step {
            PathStep::Attribute(name) => {
                // `{0.__class__.__name__}` yields a string, so it is allowed as a whole.
                if let Some(Ok(PathStep::Attribute(second))) = steps.peek()
                    && rt.names.idiom(name, second)
                {
                    rt.class_of(value)
                } else {
                    judge::read(rt, name)?;
                    rt.getattr_str(value, name)?
                }
            }
            PathStep::Index(index) => rt.getitem(value, Value::Int(index as i64))?,
            PathStep::Key(key) => {
                let key = rt.heap.str(key)?;
                rt.keep(key);
                rt.getitem(value, key)?
            }
        };
        value = rt.keep(next);
    }
    if let Some(letter) = field.conversion {
        let how = str_format::conversion(letter).map_err(|error| rt.text_error(error))?;
        let converted = match how {
            Conversion::Str => rt.str_value(value)?,
            Conversion::Repr => {
                let shown = rt.repr(value)?;
                rt.heap.string(shown)?
            }
            Conversion::Ascii => {
                let shown = rt.repr(value)?;
                rt.heap.string(repr::ascii_of_repr(&shown))?
            }
        };
        value = rt.keep(converted);
    }
    let spec = if field.nested {
        let spec = build(rt, field.spec, from, auto, depth - 1)?;
        rt.heap.string(spec)?
    } else {
        rt.heap.str(field.spec)?
    };
    rt.keep(spec);
    let made = rt.format(value, spec)?;
    Ok(rt.keep(made))
}

/// What a field name begins with.
fn first(rt: &mut Runtime, name: First<'_>, from: Arguments) -> Eval {
    match (name, from) {
        (First::Index(index), Arguments::Call { args, .. }) => {
            match rt.heap.as_tuple(args).and_then(|args| args.get(index)) {
                Some(found) => Ok(*found),
                None => raise!(
                    rt,
                    IndexError,
                    "Replacement index {index} out of range for positional args tuple"
                ),
            }
        }
        (First::Key(key), Arguments::Call { kwargs, .. }) => {
            let key = rt.heap.str(key)?;
            rt.keep(key);
            let found = match kwargs.bound() {
                Some(kwargs) => rt.dict_get(kwargs, key)?,
                None => None,
            };
            found.ok_or(()).map_err(|()| rt.raise_with(types::KEY_ERROR, &[key]))
        }
        (First::Index(_), Arguments::Mapping(_)) => {
            raise!(rt, ValueError, "Format string contains positional fields");
        }
        (First::Key(key), Arguments::Mapping(mapping)) => {
            let key = rt.heap.str(key)?;
            rt.keep(key);
            rt.getitem(mapping, key)
        }
    }
}
