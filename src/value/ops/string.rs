//! `str(x)`, and what exceptions are as text.
//!
//! May touch: `value`. Never: frames.

use super::{custom, has_own_class, want_method};
use crate::raise;
use crate::value::builtin::STEP_PARTS;
use crate::value::text::{UnicodeFault, UnicodeObject};
use crate::value::types;
use crate::value::{Core, Eval, Input, Obj, Runtime, ShortStr, Step, Stop, Task, Value, Want};

/// Whether a `__str__` or `__repr__` of the program's makes a value's text: the method to call.
fn own_str(core: &mut Core, v: Value) -> Option<Value> {
    if !has_own_class(core, v) {
        return None;
    }
    if let Some(method) = custom(core, v, "__str__") {
        return Some(method);
    }
    // A class may have another type's method as its `__str__`: `__str__ = int.__repr__`.
    if let Some(method) = core.special(v, "__str__")
        && let Some(Obj::Builtin(bound)) = core.heap.get(method)
        && (bound.row.name() != "__str__" || bound.owner == Some(crate::value::types::OBJECT))
    {
        return Some(method);
    }
    let plain = core.heap.plain(v);
    let has_str =
        core.heap.text(&plain).is_some() || matches!(core.heap.get(v), Some(Obj::Exception(_)));
    if has_str { None } else { custom(core, v, "__repr__") }
}

/// `str(v)` whatever it takes: `v`, and a slot that is not used. Gives a str.
pub static STR: Task = Task::new("op str", 2, str_step);

fn str_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let [v, ..] = state else { return Ok(Want::Done(Value::short(""))) };
    let v = *v;
    if let Input::Value(result) = input {
        if rt.heap.text(&result).is_none() {
            raise!(rt, TypeError, "__str__ returned non-string (type {})", rt.type_name(result));
        }
        return Ok(Want::Done(result));
    }
    match own_str(rt, v) {
        Some(method) => want_method(rt, method, v, &[]),
        None => rt.str_value(v).map(Want::Done),
    }
}

impl Runtime<'_> {
    /// `str(v)` as text.
    pub fn str_of(&mut self, v: Value) -> Eval<String> {
        let value = self.str_value(v)?;
        let length = self.heap.text(&value).map_or(0, str::len);
        self.heap.steps_for(length)?;
        Ok(self.heap.text(&value).unwrap_or("").to_owned())
    }

    /// `str(v)` as a value (a str stays itself).
    pub fn str_value(&mut self, v: Value) -> Eval {
        match v {
            Value::Str(_) => return Ok(v),
            Value::Int(int) => {
                if let Some(digits) = ShortStr::of_int(int) {
                    return Ok(Value::Str(digits));
                }
            }
            _ => {}
        }
        if let Some(Obj::Native(native)) = self.heap.get(v) {
            let class = native.class();
            if let Some(method) = self.library_special(class, "__str__") {
                self.heap.parts(STEP_PARTS as u64)?;
                match super::library_row(self, method, &[v]) {
                    Err(Stop::Flat) => {}
                    result => return result,
                }
            }
        }
        if own_str(self, v).is_some() {
            return match self.eval {
                Some(_) => self.run_task(&STR, &[v]),
                None => Err(Stop::Flat),
            };
        }
        let plain = self.heap.plain(v);
        if self.heap.text(&plain).is_some() {
            return Ok(plain);
        }
        if let Value::Int(i) = plain {
            return self.heap.string(i.to_string());
        }
        if let Some(Obj::MappingProxy(inner)) = self.heap.get(v) {
            let inner = *inner;
            return super::nested(self, "", |rt| rt.str_value(inner));
        }
        if matches!(self.heap.get(v), Some(Obj::Exception(_))) {
            return self.exception_str(v);
        }
        let text = self.repr(v)?;
        self.heap.string(text)
    }

    /// What the builtin exceptions' own `__str__` give.
    pub fn exception_str(&mut self, v: Value) -> Eval {
        let args = self.heap.as_exception(v).map_or(Value::Unbound, |e| e.args);
        let items = self.heap.as_tuple(args).unwrap_or(&[]).to_vec();
        let special = if self.is_a(v, types::KEY_ERROR) {
            match items.as_slice() {
                [key] => Some(self.repr_value(*key)?),
                _ => None,
            }
        } else if self.is_a(v, types::OS_ERROR) {
            self.os_error_str(v, &items)?
        } else if self.is_a(v, types::SYNTAX_ERROR) {
            Some(self.syntax_error_str(v, &items)?)
        } else if self.is_a(v, types::IMPORT_ERROR) {
            self.was_set(v, "msg").filter(|message| self.heap.text(message).is_some())
        } else if self.is_a(v, types::BASE_EXCEPTION_GROUP) {
            Some(self.group_str(v)?)
        } else if self.is_a(v, types::UNICODE_ERROR) {
            let kinds = [
                types::UNICODE_ENCODE_ERROR,
                types::UNICODE_DECODE_ERROR,
                types::UNICODE_TRANSLATE_ERROR,
            ];
            // Nothing, if nobody has said what it is about.
            match kinds.iter().any(|kind| self.is_a(v, *kind)) {
                true => self.unicode_error_str(v, &items)?.or(Some(Value::short(""))),
                false => None,
            }
        } else {
            None
        };
        if let Some(special) = special {
            return Ok(special);
        }
        match items.as_slice() {
            [] => Ok(Value::short("")),
            [one] => self.str_value(*one),
            _ => self.repr_value(args),
        }
    }

    /// What an attribute of an exception was set to since it was made from its arguments.
    fn was_set(&mut self, v: Value, name: &'static str) -> Option<Value> {
        self.own_attr(v, Value::short(name))
    }

    fn os_error_str(&mut self, v: Value, items: &[Value]) -> Eval<Option<Value>> {
        let given = if (2..=5).contains(&items.len()) { items } else { &[] };
        let number = self.was_set(v, "errno").or(given.first().copied());
        let reason = self.was_set(v, "strerror").or(given.get(1).copied());
        let told = |value: &Value| !value.is_none();
        let file = self.was_set(v, "filename");
        if file.is_none() && ![number, reason].iter().flatten().any(told) {
            return Ok(None);
        }
        let number = self.str_of(number.unwrap_or(Value::None))?;
        let mut text = format!("[Errno {number}] ");
        text.push_str(&self.str_of(reason.unwrap_or(Value::None))?);
        if let Some(file) = file {
            text.push_str(": ");
            text.push_str(&self.repr(file)?);
            if let Some(second) = self.was_set(v, "filename2") {
                text.push_str(" -> ");
                text.push_str(&self.repr(second)?);
            }
        }
        self.heap.string(text).map(Some)
    }

    fn syntax_error_str(&mut self, v: Value, items: &[Value]) -> Eval {
        let message = match self.was_set(v, "msg").or(items.first().copied()) {
            Some(message) => self.str_value(message)?,
            None => Value::short("None"),
        };
        let place = items.get(1).copied().unwrap_or(Value::None);
        let place = self.heap.as_tuple(place).unwrap_or(&[]).to_vec();
        let file = self.was_set(v, "filename").or(place.first().copied());
        let file = file.as_ref().and_then(|file| self.heap.text(file));
        let file = file.map(|file| file.rsplit('/').next().unwrap_or(file).to_owned());
        let line = match self.was_set(v, "lineno").or(place.get(1).copied()) {
            Some(Value::Int(line)) => Some(line),
            _ => None,
        };
        let start = self.str_of(message)?;
        match (file, line) {
            (Some(file), Some(line)) => self.heap.string(format!("{start} ({file}, line {line})")),
            (Some(file), None) => self.heap.string(format!("{start} ({file})")),
            (None, Some(line)) => self.heap.string(format!("{start} (line {line})")),
            (None, None) => Ok(message),
        }
    }

    /// What a group was made of, which its `args` need not be.
    fn group_str(&mut self, v: Value) -> Eval {
        let message = self.was_set(v, "message").unwrap_or(Value::None);
        let members = self.was_set(v, "exceptions").unwrap_or(Value::None);
        let count = self.heap.as_items(members).map_or(0, <[Value]>::len);
        let message = self.str_of(message)?;
        let plural = if count == 1 { "" } else { "s" };
        self.heap.string(format!("{message} ({count} sub-exception{plural})"))
    }

    fn unicode_error_str(&mut self, v: Value, items: &[Value]) -> Eval<Option<Value>> {
        let int = |v: Option<&Value>| match v {
            Some(Value::Int(at)) => usize::try_from(*at).ok(),
            _ => None,
        };
        const FIELDS: [&str; 5] = ["encoding", "object", "start", "end", "reason"];
        let translates = self.is_a(v, types::UNICODE_TRANSLATE_ERROR);
        // Arguments of another number were set later, or not looked at.
        let count = FIELDS.len() - usize::from(translates);
        let mut items = items.to_vec();
        if items.len() != count {
            items = vec![Value::None; count];
        }
        for (item, name) in items.iter_mut().zip(&FIELDS[usize::from(translates)..]) {
            *item = self.was_set(v, name).unwrap_or(*item);
        }
        if translates {
            let [object, start, end, reason] = items.as_slice() else { return Ok(None) };
            let (Some(start), Some(end)) = (int(Some(start)), int(Some(end))) else {
                return Ok(None);
            };
            let reason = self.str_of(*reason)?;
            let bad = self.heap.text(object).and_then(|text| text.chars().nth(start));
            let text = match bad.filter(|_| end == start + 1) {
                Some(bad) => {
                    let shown = crate::value::text::repr::backslash_escape(bad);
                    format!("can't translate character '{shown}' in position {start}: {reason}")
                }
                None => {
                    let last = end.saturating_sub(1);
                    format!("can't translate characters in position {start}-{last}: {reason}")
                }
            };
            return self.heap.string(text).map(Some);
        }
        let [encoding, object, start, end, reason] = items.as_slice() else { return Ok(None) };
        let (Some(start), Some(end)) = (int(Some(start)), int(Some(end))) else {
            return Ok(None);
        };
        let length = self.heap.text(object).map_or(0, str::len);
        self.steps(length as u64 / 16)?;
        let object = match (self.heap.text(object), self.heap.as_bytes(*object)) {
            (Some(text), _) => UnicodeObject::Text(text.to_owned()),
            (None, Some(bytes)) => {
                // The message shows one byte at most: the rest need not be copied.
                let bad = bytes.get(start).copied().unwrap_or(0);
                let mut few = vec![0; start.min(64) + 1];
                if let Some(last) = few.last_mut() {
                    *last = bad;
                }
                if start <= 64 {
                    UnicodeObject::Bytes(few)
                } else {
                    UnicodeObject::Bytes(bytes.to_vec())
                }
            }
            (None, None) => return Ok(None),
        };
        let fault = UnicodeFault {
            encoding: self.str_of(*encoding)?,
            object,
            start,
            end,
            reason: self.str_of(*reason)?,
        };
        self.heap.string(fault.message()).map(Some)
    }
}
