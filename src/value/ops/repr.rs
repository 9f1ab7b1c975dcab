//! `repr(x)`: containers, numbers, text; what is one line is in `describe`.
//!
//! A container that is being shown inside itself is shown as `[...]`; which ones are being shown
//! is in `Core::reprs`. The text grows in one buffer and is paid for as it grows.
//!
//! May touch: `value`. Never: frames, addresses.

use super::{custom, describe, has_own_class, nested, want_method};
use crate::raise;
use crate::value::obj::Range;
use crate::value::text::complexes::repr_complex;
use crate::value::text::floats::repr_float;
use crate::value::text::ints::{IntRef, int_to_str, int_to_str_cost};
use crate::value::text::repr::{repr_bytearray, repr_bytes, repr_size, repr_str};
use crate::value::{Core, Eval, Input, Obj, Runtime, Step, Stop, Task, Value, Want};

/// Text in the making.
#[derive(Default)]
pub struct Out {
    /// What there is so far.
    pub text: String,
    paid: u64,
}

/// Text is paid for in pieces of this many bytes.
const PIECE: u64 = 4096;

impl Out {
    /// Adds text, paying for it.
    #[inline]
    pub fn push(&mut self, core: &mut Core, more: &str) -> Eval<()> {
        if more.len() > self.text.capacity() - self.text.len() {
            self.grow(core, more.len())?;
        }
        self.text.push_str(more);
        if self.text.len() as u64 > self.paid + 256 { self.pay(core) } else { Ok(()) }
    }

    /// Makes room for more text. While a long one moves there are two of it, and there must be
    /// memory for both.
    #[cold]
    fn grow(&mut self, core: &mut Core, more: usize) -> Eval<()> {
        let (len, capacity) = (self.text.len(), self.text.capacity());
        if len + more >= 1 << 16 {
            let wanted = (len + more).max(capacity * 2);
            core.heap.charge_outside(wanted as u64)?;
            core.heap.release_outside(wanted as u64);
            self.text.reserve_exact(wanted - len);
        }
        Ok(())
    }

    fn pay(&mut self, core: &mut Core) -> Eval<()> {
        let more = (self.text.len() as u64 - self.paid).max(PIECE);
        core.heap.charge_outside(more)?;
        self.paid += more;
        core.steps(more / 64)
    }

    /// Gives back what was paid: the text becomes an object, which pays again, or goes.
    pub fn settle(&mut self, core: &mut Core) {
        core.heap.release_outside(std::mem::take(&mut self.paid));
    }
}

const DEEP: &str = " while getting the repr of an object";

/// Writes the repr of a value. A `__repr__` of the program's is called natively, or stops with
/// [`Stop::Flat`].
pub fn write(rt: &mut Runtime, out: &mut Out, v: Value) -> Eval<()> {
    if let Some(text) = inline(v) {
        return out.push(rt, &text);
    }
    if has_own_class(rt, v) && own_repr(rt, v).is_some() {
        let result = rt.run_task(&REPR, &[v])?;
        let text = rt.heap.text(&result).unwrap_or("").to_owned();
        return out.push(rt, &text);
    }
    plain(rt, out, v)
}

/// The program's `__repr__` of a value. A proxy writes itself, and what is beneath it by this.
fn own_repr(rt: &mut Runtime, v: Value) -> Option<Value> {
    if matches!(rt.heap.get(v), Some(Obj::MappingProxy(_))) {
        return None;
    }
    custom(rt, v, "__repr__")
}

fn inline(v: Value) -> Option<String> {
    Some(match v {
        Value::None => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Int(i) => i.to_string(),
        Value::Float(x) => repr_float(x),
        Value::Str(s) => repr_str(s.text()),
        Value::Ellipsis => "Ellipsis".to_owned(),
        Value::NotImplemented => "NotImplemented".to_owned(),
        Value::Unbound => "<unbound>".to_owned(),
        Value::Shared { .. } | Value::Ref(_) => return None,
    })
}

/// What the builtin type's own `__repr__` writes (looked through).
pub fn plain(rt: &mut Runtime, out: &mut Out, v: Value) -> Eval<()> {
    let plain = rt.heap.plain(v);
    if let Some(text) = inline(plain) {
        return out.push(rt, &text);
    }
    if let Some(text) = rt.heap.text(&plain) {
        let length = text.len();
        let size = repr_size(length) as u64;
        rt.steps(size / 64)?;
        rt.heap.charge_outside(size)?;
        let shown = repr_str(rt.heap.text(&plain).unwrap_or(""));
        rt.heap.release_outside(size);
        return out.push(rt, &shown);
    }
    match rt.heap.get(plain) {
        Some(Obj::List(_)) => {
            guarded(rt, out, plain, "[...]", |rt, out| sequence(rt, out, plain, "[", "]"))
        }
        Some(Obj::Tuple(items)) => match items.len() {
            0 => out.push(rt, "()"),
            1 => guarded(rt, out, plain, "(...)", |rt, out| sequence(rt, out, plain, "(", ",)")),
            _ => guarded(rt, out, plain, "(...)", |rt, out| sequence(rt, out, plain, "(", ")")),
        },
        Some(Obj::Dict(_)) => guarded(rt, out, plain, "{...}", |rt, out| dict(rt, out, plain)),
        Some(Obj::Set(_) | Obj::FrozenSet(_)) => {
            let name = describe::bare_name(&rt.type_name(v)).to_owned();
            let again = format!("{name}(...)");
            guarded(rt, out, plain, &again, |rt, out| set(rt, out, (v, plain), &name))
        }
        Some(Obj::Int(_)) => {
            let text = int_text(rt, plain)?;
            out.push(rt, &text)
        }
        Some(Obj::Complex(real, imag)) => {
            let text = repr_complex((*real, *imag));
            out.push(rt, &text)
        }
        Some(Obj::Bytes(_) | Obj::ByteArray(_)) => {
            let length = rt.heap.as_bytes(plain).map_or(0, <[u8]>::len);
            let size = repr_size(length) as u64;
            rt.steps(size / 64)?;
            rt.heap.charge_outside(size)?;
            let bytes = rt.heap.as_bytes(plain).unwrap_or(&[]);
            let text = match rt.heap.get(plain) {
                Some(Obj::Bytes(_)) => repr_bytes(bytes),
                _ => {
                    let shown = repr_bytearray(bytes);
                    let name = rt.type_name(v);
                    shown.replacen("bytearray", &name, 1)
                }
            };
            rt.heap.release_outside(size);
            out.push(rt, &text)
        }
        Some(Obj::Range(range)) => {
            let text = match &**range {
                Range::Small { start, stop, step: 1, .. } => format!("range({start}, {stop})"),
                Range::Small { start, stop, step, .. } => format!("range({start}, {stop}, {step})"),
                Range::Big { start, stop, step, .. } => {
                    let bits = start.bits() + stop.bits() + step.bits();
                    let (start, stop, step) = (start.clone(), stop.clone(), step.clone());
                    rt.steps(int_to_str_cost(bits) / 64)?;
                    match step == 1.into() {
                        true => format!("range({start}, {stop})"),
                        false => format!("range({start}, {stop}, {step})"),
                    }
                }
            };
            out.push(rt, &text)
        }
        Some(Obj::Slice(parts)) => {
            let parts = **parts;
            nested(rt, DEEP, |rt| {
                let mut open = "slice(";
                for part in parts {
                    out.push(rt, open)?;
                    write(rt, out, part)?;
                    open = ", ";
                }
                out.push(rt, ")")
            })
        }
        Some(Obj::DictView(..)) => {
            let name = rt.type_name(v);
            guarded(rt, out, plain, "...", |rt, out| {
                out.push(rt, &name)?;
                let items = rt.collect(plain)?;
                let list = rt.heap.list(items)?;
                rt.keep(list);
                sequence(rt, out, list, "([", "])")
            })
        }
        Some(Obj::MappingProxy(inner)) => {
            let inner = *inner;
            nested(rt, DEEP, |rt| {
                out.push(rt, "mappingproxy(")?;
                write(rt, out, inner)?;
                out.push(rt, ")")
            })
        }
        Some(Obj::Exception(_)) => nested(rt, DEEP, |rt| exception(rt, out, v)),
        _ => describe::write(rt, out, v),
    }
}

/// What [`plain`] writes, as a str.
pub fn plain_text(rt: &mut Runtime, v: Value) -> Eval {
    let mut out = Out::default();
    let written = plain(rt, &mut out, v);
    out.settle(rt);
    written?;
    rt.heap.string(out.text)
}

/// Shows a container, unless it is being shown already.
fn guarded(
    rt: &mut Runtime,
    out: &mut Out,
    v: Value,
    again: &str,
    show: impl FnOnce(&mut Runtime, &mut Out) -> Eval<()>,
) -> Eval<()> {
    let depth = rt.reprs.len();
    if depth > 16 {
        rt.steps(depth as u64 / 16)?;
    }
    if rt.reprs.iter().any(|other| other.same(v)) {
        return out.push(rt, again);
    }
    rt.reprs.push(v);
    let held = rt.kept.len();
    let result = nested(rt, DEEP, |rt| show(rt, out));
    rt.kept.truncate(held);
    rt.reprs.truncate(depth);
    result
}

fn sequence(rt: &mut Runtime, out: &mut Out, v: Value, open: &str, close: &str) -> Eval<()> {
    out.push(rt, open)?;
    let mut at = 0;
    while let Some(item) = rt.heap.as_items(v).and_then(|items| items.get(at)).copied() {
        if at > 0 {
            out.push(rt, ", ")?;
        }
        at += 1;
        if at.is_multiple_of(4) {
            rt.steps(1)?;
        }
        write(rt, out, item)?;
    }
    out.push(rt, close)
}

fn dict(rt: &mut Runtime, out: &mut Out, v: Value) -> Eval<()> {
    out.push(rt, "{")?;
    let (mut at, mut first) = (0, true);
    while let Some(d) = rt.heap.as_dict(v)
        && at < d.end()
    {
        let entry = d.entry(at).copied();
        at += 1;
        let Some(entry) = entry else { continue };
        if !first {
            out.push(rt, ", ")?;
        }
        first = false;
        if at.is_multiple_of(4) {
            rt.steps(1)?;
        }
        rt.keep(entry.value);
        write(rt, out, entry.key)?;
        out.push(rt, ": ")?;
        write(rt, out, entry.value)?;
        rt.kept.pop();
    }
    out.push(rt, "}")
}

fn set(rt: &mut Runtime, out: &mut Out, (v, plain): (Value, Value), name: &str) -> Eval<()> {
    let mut members: Vec<Value> =
        super::sets::members(rt, plain)?.into_iter().map(|(_, m)| m).collect();
    if members.is_empty() {
        out.push(rt, name)?;
        return out.push(rt, "()");
    }
    // What derives from a set shows what it gives.
    if has_own_class(rt, v) && custom(rt, v, "__iter__").is_some() {
        if rt.eval.is_none() {
            return Err(Stop::Flat);
        }
        members = rt.collect(v)?;
    }
    let list = rt.heap.list(members)?;
    rt.keep(list);
    if name == "set" {
        return sequence(rt, out, list, "{", "}");
    }
    out.push(rt, name)?;
    sequence(rt, out, list, "({", "})")
}

/// `ValueError('a', 2)`
fn exception(rt: &mut Runtime, out: &mut Out, v: Value) -> Eval<()> {
    let name = describe::bare_name(&rt.type_name(v)).to_owned();
    let args = rt.heap.as_exception(v).map_or(Value::Unbound, |e| e.args);
    out.push(rt, &name)?;
    match rt.heap.as_tuple(args).unwrap_or(&[]) {
        [one] => {
            let one = *one;
            out.push(rt, "(")?;
            write(rt, out, one)?;
            out.push(rt, ")")
        }
        _ => plain(rt, out, args),
    }
}

/// An int in base 10, charged for; ValueError if it has too many digits.
pub fn int_text(rt: &mut Runtime, v: Value) -> Eval<String> {
    let max = rt.int_digits_max as usize;
    let Some(int) = super::numbers::as_int(&rt.heap, &v) else { return Ok(String::new()) };
    if let IntRef::Big(big) = int
        && big.bits() > 256
    {
        let bits = big.bits();
        if max == 0 || bits / 4 < max as u64 {
            rt.steps(int_to_str_cost(bits) / 64)?;
        }
    }
    let text = match super::numbers::as_int(&rt.heap, &v) {
        Some(int) => int_to_str(int, max),
        None => Ok(String::new()),
    };
    match text {
        Ok(text) => Ok(text),
        Err(error) => Err(rt.text_error(error)),
    }
}

/// `repr(v)` whatever it takes: `v`. Gives a str.
pub static REPR: Task = Task::new("op repr", 2, repr_step);

fn repr_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let v = state.first().copied().unwrap_or(Value::None);
    if let Input::Value(result) = input {
        if rt.heap.text(&result).is_none() {
            raise!(rt, TypeError, "__repr__ returned non-string (type {})", rt.type_name(result));
        }
        return Ok(Want::Done(result));
    }
    match own_repr(rt, v) {
        Some(method) => want_method(rt, method, v, &[]),
        None => {
            let text = rt.repr(v)?;
            rt.heap.string(text).map(Want::Done)
        }
    }
}

impl Runtime<'_> {
    /// `repr(v)` as text (recursive containers shown as `[...]`).
    pub fn repr(&mut self, v: Value) -> Eval<String> {
        let mut out = Out::default();
        let (reprs, kept) = (self.reprs.len(), self.kept.len());
        let result = write(self, &mut out, v);
        self.reprs.truncate(reprs);
        self.kept.truncate(kept);
        out.settle(self);
        result.map(|()| out.text)
    }

    /// What the builtin type's own `__repr__` gives, even where a class overrides it.
    pub fn plain_repr(&mut self, v: Value) -> Eval<String> {
        let mut out = Out::default();
        let (reprs, kept) = (self.reprs.len(), self.kept.len());
        let result = plain(self, &mut out, v);
        self.reprs.truncate(reprs);
        self.kept.truncate(kept);
        out.settle(self);
        result.map(|()| out.text)
    }

    /// `repr(v)` as a value.
    pub fn repr_value(&mut self, v: Value) -> Eval {
        if own_repr(self, v).is_some() {
            return match self.eval {
                Some(_) => self.run_task(&REPR, &[v]),
                None => Err(Stop::Flat),
            };
        }
        let text = self.repr(v)?;
        self.heap.string(text)
    }
}
