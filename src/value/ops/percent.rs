//! `'%s' % x` and `b'%d' % x`: which argument a conversion takes, and what it makes of it.
//!
//! May touch: `value`. Never: frames; `__str__` and its kind are called natively.

use super::numbers::{as_int, big};
use super::repr::Out;
use super::sequences::{buffer, room_for};
use super::{custom, has_index};
use crate::raise;
use crate::value::text::TextError;
use crate::value::text::arith::float_to_bigint;
use crate::value::text::ints::{IntRef, int_to_str_cost, int_to_str_digits};
use crate::value::text::percent::{
    Format, Piece, Pieces, Source, Wants, complaints, format_bytes, format_float, format_int,
    format_text,
};
use crate::value::text::repr::ascii_of_repr;
use crate::value::text::short_format::{self, Plain};
use crate::value::{Core, Eval, Obj, Runtime, Stop, Value};
use num_bigint::BigInt;

/// The arguments, and the next one.
struct Args {
    /// A tuple's items, or the one argument.
    items: Vec<Value>,
    /// How many have been taken.
    taken: usize,
    /// The mapping, if keys may be used.
    mapping: Value,
    /// Whether anything was left over that must not be.
    strict: bool,
}

/// `x % b` if `x` is a str or bytes (looked through); `None` otherwise.
pub fn remainder(rt: &mut Runtime, x: Value, b: Value) -> Eval<Option<Value>> {
    if let Some(text) = rt.heap.text(&x) {
        if let Some((made, pieces)) = short(rt, text, b) {
            rt.steps(pieces)?;
            return rt.heap.string(made).map(Some);
        }
        let text = text.to_owned();
        rt.heap.steps_for(text.len())?;
        let mut out = Out::default();
        let held = rt.kept.len();
        let result = text_format(rt, &text, b, &mut out);
        rt.kept.truncate(held);
        out.settle(rt);
        result?;
        return rt.heap.string(out.text).map(Some);
    }
    match rt.heap.get(x) {
        Some(Obj::Bytes(bytes)) => {
            let bytes = bytes.to_vec();
            rt.heap.steps_for(bytes.len())?;
            let made = bytes_format(rt, &bytes, b)?;
            rt.heap.bytes(made).map(Some)
        }
        Some(Obj::ByteArray(bytes)) => {
            let bytes = bytes.clone();
            rt.heap.steps_for(bytes.len())?;
            let made = bytes_format(rt, &bytes, b)?;
            rt.heap.add(Obj::ByteArray(made)).map(Some)
        }
        _ => Ok(None),
    }
}

/// The most bytes that [`short`] makes.
const SHORT: usize = 256;

/// What most formats make of most arguments: literals, and ints, floats and short strings under
/// plain conversions. With it, how many pieces the format has. `None`: the long way.
fn short(rt: &Runtime, format: &str, b: Value) -> Option<(String, u64)> {
    let mut items = match rt.heap.get(b) {
        Some(Obj::Tuple(items)) => items.iter(),
        _ => std::slice::from_ref(&b).iter(),
    };
    let mut rest = format.as_bytes();
    let (mut out, mut pieces) = (String::with_capacity(SHORT), 0);
    loop {
        let end = memchr::memchr(b'%', rest).unwrap_or(rest.len());
        let literal = std::str::from_utf8(rest.get(..end)?).ok()?;
        if out.len() + literal.len() > SHORT / 2 {
            return None;
        }
        pieces += u64::from(!literal.is_empty());
        out.push_str(literal);
        if end == rest.len() {
            break;
        }
        let value = match items.next()? {
            Value::Int(int) => Plain::Int(*int),
            Value::Float(float) => Plain::Float(*float),
            Value::Str(text) => Plain::Str(text.text()),
            _ => return None,
        };
        let (made, taken) = short_format::percent(value, rest.get(end + 1..)?)?;
        out.push_str(made.text());
        pieces += 1;
        rest = rest.get(end + 1 + taken..)?;
    }
    items.next().is_none().then_some((out, pieces))
}

fn arguments(rt: &mut Runtime, b: Value, bytes: bool) -> Args {
    let plain = rt.heap.plain(b);
    if let Some(Obj::Tuple(items)) = rt.heap.get(plain) {
        let items = items.to_vec();
        return Args { items, taken: 0, mapping: Value::Unbound, strict: true };
    }
    // A mapping is what has `__getitem__` and is neither a tuple nor what is being formatted.
    let is_text = rt.heap.text(&plain).is_some();
    let is_bytes = rt.heap.as_bytes(plain).is_some();
    let is_mapping = !(is_text || bytes && is_bytes)
        && (is_bytes
            || matches!(
                rt.heap.get(plain),
                Some(
                    Obj::Dict(_)
                        | Obj::List(_)
                        | Obj::MappingProxy(_)
                        | Obj::Range(_)
                        | Obj::MemoryView(_)
                        | Obj::GenericAlias(_)
                        | Obj::Union(_)
                )
            )
            || custom(rt, b, "__getitem__").is_some());
    let mapping = if is_mapping { b } else { Value::Unbound };
    Args { items: vec![b], taken: 0, mapping, strict: !is_mapping }
}

impl Args {
    fn next(&mut self, rt: &mut Runtime) -> Eval {
        match self.items.get(self.taken) {
            Some(item) => {
                self.taken += 1;
                Ok(*item)
            }
            None => Err(rt.text_error(complaints::not_enough())),
        }
    }
}

/// What a format turns into: text or bytes.
trait Target<S> {
    fn literal(&mut self, rt: &mut Runtime, part: S) -> Eval<()>;
    fn key(&mut self, rt: &mut Runtime, part: S) -> Eval;
    fn convert(&mut self, rt: &mut Runtime, wants: Wants, format: &Format, arg: Value) -> Eval<()>;
}

/// Reads a format from end to end.
fn run<S: Source>(
    rt: &mut Runtime,
    source: S,
    b: Value,
    bytes: bool,
    target: &mut impl Target<S>,
) -> Eval<()> {
    let mut args = arguments(rt, b, bytes);
    let mut pieces = Pieces::new(source, !args.mapping.is_unbound());
    // A key's value stands for the arguments until its conversion ends.
    let mut keyed: Option<Option<Value>> = None;
    let (mut width, mut precision) = (None, None);
    loop {
        let piece = match pieces.next() {
            Some(Ok(piece)) => piece,
            Some(Err(error)) => return Err(rt.text_error(error)),
            None => break,
        };
        rt.steps(1)?;
        match piece {
            Piece::Literal(part) => target.literal(rt, part)?,
            Piece::Key(part) => {
                let key = target.key(rt, part)?;
                rt.keep(key);
                let value = rt.getitem(args.mapping, key)?;
                keyed = Some(Some(rt.keep(value)));
                // The value takes the place of the arguments: none is left after it.
                args.taken = args.items.len();
            }
            Piece::StarWidth | Piece::StarPrecision => {
                let arg = take(rt, &mut args, &mut keyed)?;
                let star = star(rt, arg, matches!(piece, Piece::StarWidth))?;
                match piece {
                    Piece::StarWidth => width = Some(star),
                    _ => precision = Some(star),
                }
            }
            Piece::Conversion(conversion) => {
                let arg = take(rt, &mut args, &mut keyed)?;
                let wants = match conversion.wants(bytes) {
                    Ok(wants) => wants,
                    Err(error) => return Err(rt.text_error(error)),
                };
                let format = conversion.format(width.take(), precision.take());
                target.convert(rt, wants, &format, arg)?;
                keyed = None;
            }
        }
    }
    if args.strict && args.taken < args.items.len() {
        return Err(rt.text_error(complaints::not_all_converted(bytes)));
    }
    Ok(())
}

fn take(rt: &mut Runtime, args: &mut Args, keyed: &mut Option<Option<Value>>) -> Eval {
    match keyed {
        Some(value) => match value.take() {
            Some(value) => Ok(value),
            None => Err(rt.text_error(complaints::not_enough())),
        },
        None => args.next(rt),
    }
}

fn star(rt: &mut Runtime, arg: Value, is_width: bool) -> Eval<i64> {
    let plain = rt.heap.plain(arg);
    match as_int(&rt.heap, &plain) {
        Some(IntRef::Small(star)) if is_width || star <= i64::from(i32::MAX) => Ok(star),
        Some(_) if is_width => {
            raise!(rt, OverflowError, "Python int too large to convert to C ssize_t")
        }
        Some(_) => raise!(rt, OverflowError, "Python int too large to convert to C int"),
        None => Err(rt.text_error(complaints::star_wants_int())),
    }
}

fn pay(rt: &mut Runtime, format: &Format, length: usize) -> Eval<()> {
    room_for(rt, format.output_size(length) as u64, 4, 64)
}

fn fail<T>(rt: &mut Runtime, error: TextError) -> Eval<T> {
    Err(rt.text_error(error))
}

/// `%d` and `%x`: the digits, laid out.
fn integer(
    rt: &mut Runtime,
    wants: Wants,
    format: &Format,
    arg: Value,
    bytes: bool,
) -> Eval<String> {
    let wrong = |rt: &mut Runtime| {
        let name = rt.type_name(arg);
        complaints::not_a_number(format.kind, bytes, &name)
    };
    let plain = rt.heap.plain(arg);
    let int: BigInt = if let Some(int) = as_int(&rt.heap, &plain) {
        big(int).into_owned()
    } else if wants == Wants::Number && custom(rt, arg, "__int__").is_some() {
        let method = custom(rt, arg, "__int__").unwrap_or(Value::None);
        let made = rt.call_method(method, arg, &[]);
        let Some(made) = rt.core.swallow(made, crate::value::types::TYPE_ERROR)? else {
            let error = wrong(rt);
            return fail(rt, error);
        };
        let plain = rt.heap.plain(made);
        match as_int(&rt.heap, &plain) {
            Some(int) => big(int).into_owned(),
            None => {
                let error = wrong(rt);
                return fail(rt, error);
            }
        }
    } else if wants == Wants::Number
        && let Value::Float(x) = plain
    {
        match float_to_bigint(x) {
            Ok(int) => int,
            Err(error) => return fail(rt, error),
        }
    } else if has_index(rt, arg) {
        let made = rt.index(arg);
        match rt.core.swallow(made, crate::value::types::TYPE_ERROR)? {
            Some(int) => int,
            None => {
                let error = wrong(rt);
                return fail(rt, error);
            }
        }
    } else {
        let error = wrong(rt);
        return fail(rt, error);
    };
    let bits = int.bits();
    pay(rt, format, int_to_str_digits(bits) as usize + bits as usize / 3)?;
    rt.steps(int_to_str_cost(bits) / 64)?;
    match format_int(IntRef::Big(&int), format, rt.int_digits_max as usize) {
        Ok(text) => Ok(text),
        Err(error) => fail(rt, error),
    }
}

/// `%f` and its kind.
fn float(rt: &mut Runtime, format: &Format, arg: Value, bytes: bool) -> Eval<String> {
    let plain = rt.heap.plain(arg);
    let x = match plain {
        Value::Float(x) => x,
        _ => match as_int(&rt.heap, &plain).map(IntRef::to_float) {
            Some(Ok(x)) => x,
            Some(Err(error)) => return fail(rt, error),
            None => own_float(rt, arg, bytes)?,
        },
    };
    pay(rt, format, 330)?;
    Ok(format_float(x, format))
}

fn own_float(rt: &mut Runtime, arg: Value, bytes: bool) -> Eval<f64> {
    if let Some(x) = asked_float(rt, arg)? {
        return Ok(x);
    }
    let name = rt.type_name(arg);
    fail(rt, complaints::not_a_float(bytes, &name))
}

/// What the program's `__float__` gives, or else an `__index__`; `None` if there is neither.
pub fn asked_float(rt: &mut Runtime, arg: Value) -> Eval<Option<f64>> {
    if let Some(method) = custom(rt, arg, "__float__") {
        let made = rt.call_method(method, arg, &[])?;
        return match rt.heap.plain(made) {
            Value::Float(x) => Ok(Some(x)),
            _ => raise!(
                rt,
                TypeError,
                "{}.__float__ returned non-float (type {})",
                rt.type_name(arg),
                rt.type_name(made)
            ),
        };
    }
    if has_index(rt, arg) {
        let int = rt.index(arg)?;
        return match IntRef::Big(&int).to_float() {
            Ok(x) => Ok(Some(x)),
            Err(error) => fail(rt, error),
        };
    }
    Ok(None)
}

struct ToText<'o>(&'o mut Out);

fn text_format(rt: &mut Runtime, text: &str, b: Value, out: &mut Out) -> Eval<()> {
    run(rt, text, b, false, &mut ToText(out))
}

impl<'s> Target<&'s str> for ToText<'_> {
    fn literal(&mut self, rt: &mut Runtime, part: &'s str) -> Eval<()> {
        self.0.push(rt, part)
    }

    fn key(&mut self, rt: &mut Runtime, part: &'s str) -> Eval {
        rt.heap.str(part)
    }

    fn convert(&mut self, rt: &mut Runtime, wants: Wants, format: &Format, arg: Value) -> Eval<()> {
        let made = match wants {
            Wants::Number | Wants::Integer => integer(rt, wants, format, arg, false)?,
            Wants::Float => float(rt, format, arg, false)?,
            Wants::Text | Wants::Repr | Wants::Ascii | Wants::Char => {
                let text = match wants {
                    Wants::Text => rt.str_of(arg)?,
                    Wants::Repr => rt.repr(arg)?,
                    Wants::Ascii => {
                        let repr = rt.repr(arg)?;
                        rt.steps(repr.len() as u64 / 32)?;
                        ascii_of_repr(&repr)
                    }
                    _ => character(rt, arg)?,
                };
                pay(rt, format, text.len())?;
                format_text(&text, format)
            }
        };
        self.0.push(rt, &made)
    }
}

/// The character of a code point.
///
/// # Errors
/// ValueError for half of a surrogate pair. Differs from CPython, where a str may hold one.
pub fn character_of(core: &mut Core, code: u32) -> Eval<char> {
    match char::from_u32(code) {
        Some(character) => Ok(character),
        None => raise!(
            core,
            ValueError,
            "U+{code:04X} is half of a surrogate pair, which no str can hold here"
        ),
    }
}

/// `%c` of a str.
fn character(rt: &mut Runtime, arg: Value) -> Eval<String> {
    if let Some(text) = rt.heap.text(&arg) {
        let mut chars = text.chars();
        if let (Some(c), None) = (chars.next(), chars.next()) {
            return Ok(c.to_string());
        }
        return fail(rt, complaints::not_a_char(false));
    }
    if !has_index(rt, arg) {
        return fail(rt, complaints::not_a_char(false));
    }
    let code = rt.index(arg)?;
    match u32::try_from(&code) {
        Ok(code) if code < 0x11_0000 => Ok(character_of(rt, code)?.to_string()),
        _ => fail(rt, complaints::char_out_of_range(false)),
    }
}

struct ToBytes(Vec<u8>);

fn bytes_format(rt: &mut Runtime, bytes: &[u8], b: Value) -> Eval<Vec<u8>> {
    let mut target = ToBytes(Vec::new());
    let held = rt.kept.len();
    let result = run(rt, bytes, b, true, &mut target);
    rt.kept.truncate(held);
    result.map(|()| target.0)
}

impl ToBytes {
    fn push(&mut self, rt: &mut Runtime, more: &[u8]) -> Eval<()> {
        let after = self.0.len() + more.len();
        if after > 1 << 16 {
            room_for(rt, after as u64, 1, u64::MAX)?;
        }
        rt.heap.steps_for(more.len())?;
        self.0.extend_from_slice(more);
        Ok(())
    }
}

impl<'s> Target<&'s [u8]> for ToBytes {
    fn literal(&mut self, rt: &mut Runtime, part: &'s [u8]) -> Eval<()> {
        self.push(rt, part)
    }

    fn key(&mut self, rt: &mut Runtime, part: &'s [u8]) -> Eval {
        rt.heap.bytes(part.to_vec())
    }

    fn convert(&mut self, rt: &mut Runtime, wants: Wants, format: &Format, arg: Value) -> Eval<()> {
        let made = match wants {
            Wants::Number | Wants::Integer => integer(rt, wants, format, arg, true)?.into_bytes(),
            Wants::Float => float(rt, format, arg, true)?.into_bytes(),
            Wants::Text | Wants::Repr | Wants::Ascii | Wants::Char => {
                let bytes = match wants {
                    Wants::Text => given_bytes(rt, arg)?,
                    Wants::Char => vec![byte(rt, arg)?],
                    _ => {
                        let repr = rt.repr(arg)?;
                        rt.steps(repr.len() as u64 / 32)?;
                        ascii_of_repr(&repr).into_bytes()
                    }
                };
                pay(rt, format, bytes.len())?;
                format_bytes(&bytes, format)
            }
        };
        self.push(rt, &made)
    }
}

/// `%b` of bytes: what has a buffer, or `__bytes__`.
fn given_bytes(rt: &mut Runtime, arg: Value) -> Eval<Vec<u8>> {
    if let Some(method) = custom(rt, arg, "__bytes__") {
        let made = rt.call_method(method, arg, &[])?;
        return match rt.heap.as_bytes(made) {
            Some(bytes) => Ok(bytes.to_vec()),
            None => {
                raise!(rt, TypeError, "__bytes__ returned non-bytes (type {})", rt.type_name(made))
            }
        };
    }
    if let Some(length) = super::sequences::buffer_len(rt, arg) {
        rt.heap.steps_for(length)?;
        return Ok(buffer(rt, arg).unwrap_or_default().into_owned());
    }
    let name = rt.type_name(arg);
    fail(rt, complaints::not_bytes(&name))
}

/// `%c` of bytes.
fn byte(rt: &mut Runtime, arg: Value) -> Eval<u8> {
    if let Some(bytes) = rt.heap.as_bytes(arg) {
        return match bytes {
            [one] => Ok(*one),
            _ => fail(rt, complaints::not_a_char(true)),
        };
    }
    if !has_index(rt, arg) {
        return fail(rt, complaints::not_a_char(true));
    }
    let code = match rt.index_i64(arg) {
        Err(Stop::Raised) => {
            rt.take_raised();
            -1
        }
        code => code?,
    };
    match u8::try_from(code) {
        Ok(byte) => Ok(byte),
        Err(_) => fail(rt, complaints::char_out_of_range(true)),
    }
}
