//! What `array.array` can do: its rows.
//!
//! May touch: `value`, `builtins`' helpers. Never: frames.

use super::filling;
use super::object::{self, encoded, item, len, parts, size_of};
use crate::builtins::buffer;
use crate::builtins::number::room;
use crate::builtins::protocol::{self, slice_index, ssize};
use crate::builtins::pull::slot;
use crate::raise;
use crate::value::builtin::{classmethod, method, task};
use crate::value::obj::GetSet;
use crate::value::ops::slices::{self, Span};
use crate::value::ops::{Compare, bare_name, has_index};
use crate::value::types;
use crate::value::{Builtin, Eval, Method, Obj, Runtime, Task, TypeRows, Value};

/// What an array can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::ARRAY,
    doc: "array(typecode [, initializer]) -> array\n\nReturn a new array whose items are restricted \
          by typecode, and\ninitialized from the optional initializer value, which must be a \
          list,\nstring or iterable over elements of the appropriate type.\n",
    new: Some(&NEW),
    methods: METHODS,
    getset: &[
        GetSet {
            name: "itemsize",
            get: |rt, this| {
                let size = parts(rt, this).map_or(0, |(code, _)| size_of(code));
                Ok(Value::Int(size as i64))
            },
            set: None,
        },
        GetSet {
            name: "typecode",
            get: |rt, this| {
                let code = parts(rt, this).map_or(b'B', |(code, _)| code);
                rt.heap.str((code as char).encode_utf8(&mut [0; 4]))
            },
            set: None,
        },
    ],
};

static NEW: Builtin = task(
    "array(cls, typecode, initializer=(), /, **kwargs)",
    "Create and return a new object.  See help(type) for accurate signature.",
    Method::Static,
    &Task::new("array", 7, filling::new_step),
);

static METHODS: &[Builtin] = &[
    method("append(self, v, /)", "Append new value v to the end of the array.", |rt, args| {
        object::push(rt, slot(args, 0), slot(args, 1))?;
        Ok(Value::None)
    }),
    method(
        "byteswap(self, /)",
        "Byteswap all items of the array.\n\nIf the items in the array are not 1, 2, 4, or 8 \
         bytes in size, RuntimeError is\nraised.",
        byteswap,
    ),
    method("count(self, v, /)", "Return number of occurrences of v in the array.", |rt, args| {
        let (mut count, mut from) = (0, 0);
        while let Some(at) = find(rt, args, from, usize::MAX)? {
            (count, from) = (count + 1, at + 1);
        }
        Ok(Value::Int(count))
    }),
    task(
        "extend(self, bb, /)",
        "Append items to the end of the array.",
        Method::Instance,
        &Task::new("array.extend", 3, filling::extend_step),
    ),
    method("fromlist(self, list, /)", "Append items to array from list.", |rt, args| {
        filling::from_list(rt, slot(args, 0), slot(args, 1))?;
        Ok(Value::None)
    }),
    method(
        "frombytes(self, buffer, /)",
        "Appends items from the string, interpreting it as an array of machine values, as if it \
         had been read from a file using the fromfile() method.",
        |rt, args| {
            filling::from_bytes(rt, slot(args, 0), slot(args, 1))?;
            Ok(Value::None)
        },
    ),
    task(
        "fromfile(self, f, n, /)",
        "Read n objects from the file object f and append them to the end of the array.",
        Method::Instance,
        &Task::new("array.fromfile", 3, filling::read_step),
    ),
    task(
        "tofile(self, f, /)",
        "Write all items (as machine values) to the file object f.",
        Method::Instance,
        &Task::new("array.tofile", 2, filling::write_step),
    ),
    method(
        "fromunicode(self, ustr, /)",
        "Extends this array with data from the unicode string ustr.\n\nThe array must be a \
         unicode type array; otherwise a ValueError is raised.",
        |rt, args| {
            filling::from_text(rt, slot(args, 0), slot(args, 1))?;
            Ok(Value::None)
        },
    ),
    method(
        "tounicode(self, /)",
        "Extends this array with data from the unicode string ustr.",
        |rt, args| {
            if parts(rt, slot(args, 0)).is_none_or(|(code, _)| code != b'u') {
                raise!(rt, ValueError, "tounicode() may only be called on unicode type arrays");
            }
            text(rt, slot(args, 0))
        },
    ),
    method(
        "index(self, v, start=0, stop=9223372036854775807, /)",
        "Return index of first occurrence of v in the array.\n\nRaise ValueError if the value is \
         not present.",
        |rt, args| {
            let start = slice_index(rt, slot(args, 2).or(Value::Int(0)))?;
            let stop = slice_index(rt, slot(args, 3).or(Value::Int(i64::MAX)))?;
            let (start, stop) = protocol::bounds(len(rt, slot(args, 0)), start, stop);
            match find(rt, args, start, stop)? {
                Some(at) => Ok(Value::Int(at as i64)),
                None => raise!(rt, ValueError, "array.index(x): x not in array"),
            }
        },
    ),
    method(
        "insert(self, i, v, /)",
        "Insert a new item v into the array before position i.",
        |rt, args| {
            let this = slot(args, 0);
            let at = ssize(rt, slot(args, 1))?;
            let (at, _) = protocol::bounds(len(rt, this), at, 0);
            put(rt, this, at, at, slot(args, 2))
        },
    ),
    method(
        "pop(self, i=-1, /)",
        "Return the i-th element and delete it from the array.\n\ni defaults to -1.",
        |rt, args| {
            let this = slot(args, 0);
            let at = ssize(rt, slot(args, 1).or(Value::Int(-1)))?;
            let length = len(rt, this);
            if length == 0 {
                raise!(rt, IndexError, "pop from empty array");
            }
            let Some(at) = slices::position(at, length) else {
                raise!(rt, IndexError, "pop index out of range")
            };
            let found = item(rt.core, this, at)?.unwrap_or(Value::None);
            rt.keep(found);
            take_out(rt, this, at, at + 1)?;
            Ok(found)
        },
    ),
    method("remove(self, v, /)", "Remove the first occurrence of v in the array.", |rt, args| {
        match find(rt, args, 0, usize::MAX)? {
            Some(at) => take_out(rt, slot(args, 0), at, at + 1),
            None => raise!(rt, ValueError, "array.remove(x): x not in array"),
        }
    }),
    method("reverse(self, /)", "Reverse the order of the items in the array.", |rt, args| {
        let Some((code, own)) = parts(rt, slot(args, 0)) else { return Ok(Value::None) };
        let bytes = buffer::required(rt, own)?;
        let turned: Vec<u8> = bytes.rchunks_exact(size_of(code)).flatten().copied().collect();
        replace(rt, own, turned);
        Ok(Value::None)
    }),
    method(
        "tobytes(self, /)",
        "Convert the array to an array of machine values and return the bytes representation.",
        |rt, args| {
            let own = parts(rt, slot(args, 0)).map_or(Value::None, |(_, own)| own);
            let bytes = buffer::required(rt, own)?;
            rt.heap.bytes(bytes)
        },
    ),
    method(
        "tolist(self, /)",
        "Convert array to an ordinary list with the same items.",
        |rt, args| {
            let items = object::items(rt, slot(args, 0))?;
            rt.heap.list(items)
        },
    ),
    method("__copy__(self, /)", "Return a copy of the array.", copy),
    method("__deepcopy__(self, unused, /)", "Return a copy of the array.", copy),
    classmethod("__class_getitem__(cls, item, /)", "See PEP 585", protocol::class_getitem),
    method("__iter__(self, /)", "Implement iter(self).", object::iterate),
    method("__len__(self, /)", "Return len(self).", |rt, args| {
        Ok(Value::Int(len(rt, slot(args, 0)) as i64))
    }),
    method("__contains__(self, key, /)", "Return key in self.", |rt, args| {
        Ok(Value::Bool(find(rt, args, 0, usize::MAX)?.is_some()))
    }),
    method("__getitem__(self, key, /)", "Return self[key].", |rt, args| {
        let (this, key) = (slot(args, 0), slot(args, 1));
        if let Some(bounds) = slices::parts(rt, key) {
            let span = slices::span(rt, bounds, |rt| len(rt, this))?;
            return slice(rt, this, span);
        }
        let at = place(rt, this, key, "array index out of range")?;
        Ok(item(rt.core, this, at)?.unwrap_or(Value::None))
    }),
    method("__setitem__(self, key, value, /)", "Set self[key] to value.", |rt, args| {
        let (this, key, value) = (slot(args, 0), slot(args, 1), slot(args, 2));
        if let Some(bounds) = slices::parts(rt, key) {
            let span = slices::span(rt, bounds, |rt| len(rt, this))?;
            return set_slice(rt, this, span, value);
        }
        let at = place(rt, this, key, "array assignment index out of range")?;
        put(rt, this, at, at + 1, value)
    }),
    method("__delitem__(self, key, /)", "Delete self[key].", |rt, args| {
        let (this, key) = (slot(args, 0), slot(args, 1));
        if let Some(bounds) = slices::parts(rt, key) {
            let span = slices::span(rt, bounds, |rt| len(rt, this))?;
            return delete_slice(rt, this, span);
        }
        let at = place(rt, this, key, "array assignment index out of range")?;
        take_out(rt, this, at, at + 1)
    }),
    method("__add__(self, value, /)", "Return self+value.", add),
    task(
        "__iadd__(self, value, /)",
        "Implement self+=value.",
        Method::Instance,
        &Task::new("array.__iadd__", 2, |rt, state, _| {
            filling::extend_in_place(rt, state).map(crate::value::Want::Done)
        }),
    ),
    method("__mul__(self, value, /)", "Return self*value.", repeat),
    method("__rmul__(self, value, /)", "Return value*self.", repeat),
    task(
        "__imul__(self, value, /)",
        "Implement self*=value.",
        Method::Instance,
        &Task::new("array.__imul__", 2, |rt, state, _| {
            repeat_in_place(rt, state).map(crate::value::Want::Done)
        }),
    ),
    method("__eq__(self, value, /)", "Return self==value.", |rt, args| {
        compare(rt, args, Compare::Eq)
    }),
    method("__ne__(self, value, /)", "Return self!=value.", |rt, args| {
        compare(rt, args, Compare::Ne)
    }),
    method("__lt__(self, value, /)", "Return self<value.", |rt, args| {
        compare(rt, args, Compare::Lt)
    }),
    method("__le__(self, value, /)", "Return self<=value.", |rt, args| {
        compare(rt, args, Compare::Le)
    }),
    method("__gt__(self, value, /)", "Return self>value.", |rt, args| {
        compare(rt, args, Compare::Gt)
    }),
    method("__ge__(self, value, /)", "Return self>=value.", |rt, args| {
        compare(rt, args, Compare::Ge)
    }),
    method("__repr__(self, /)", "Return repr(self).", repr),
];

/// The place of the first item that equals the second argument.
fn find(rt: &mut Runtime, args: &[Value], from: usize, to: usize) -> Eval<Option<usize>> {
    let (this, wanted) = (slot(args, 0), slot(args, 1));
    let mut at = from;
    while at < to.min(len(rt, this)) {
        if at.is_multiple_of(8) {
            rt.steps(1)?;
        }
        let Some(own) = item(rt.core, this, at)? else { break };
        rt.keep(own);
        let equal = rt.holds(Compare::Eq, own, wanted)?;
        rt.kept.pop();
        if equal {
            return Ok(Some(at));
        }
        at += 1;
    }
    Ok(None)
}

/// The place an index means.
fn place(rt: &mut Runtime, this: Value, key: Value, outside: &str) -> Eval<usize> {
    if !matches!(key, Value::Int(_)) && !has_index(rt, key) {
        raise!(rt, TypeError, "array indices must be integers");
    }
    let index = rt.index_i64(key)?;
    match slices::position(index, len(rt, this)) {
        Some(at) => Ok(at),
        None => raise!(rt, IndexError, "{outside}"),
    }
}

/// Puts an item in the place of others.
fn put(rt: &mut Runtime, this: Value, from: usize, to: usize, value: Value) -> Eval {
    let Some((code, own)) = parts(rt, this) else { return Ok(Value::None) };
    let size = size_of(code);
    let bytes = encoded(rt, code, value)?;
    let bytes = bytes.get(..size).unwrap_or(&[]);
    if to > from {
        rt.effect();
        if let Some(Obj::ByteArray(inside)) = rt.heap.get_mut(own)
            && let Some(place) = inside.get_mut(from * size..to * size)
        {
            place.copy_from_slice(bytes);
        }
        return Ok(Value::None);
    }
    object::splice(rt, this, from * size, to * size, bytes)?;
    Ok(Value::None)
}

fn take_out(rt: &mut Runtime, this: Value, from: usize, to: usize) -> Eval {
    let size = parts(rt, this).map_or(1, |(code, _)| size_of(code));
    object::splice(rt, this, from * size, to * size, &[])?;
    Ok(Value::None)
}

/// Changes all bytes for as many others.
fn replace(rt: &mut Runtime, own: Value, bytes: Vec<u8>) {
    rt.effect();
    if let Some(Obj::ByteArray(inside)) = rt.heap.get_mut(own)
        && inside.len() == bytes.len()
    {
        inside.copy_from_slice(&bytes);
    }
}

fn byteswap(rt: &mut Runtime, args: &[Value]) -> Eval {
    let Some((code, own)) = parts(rt, slot(args, 0)) else { return Ok(Value::None) };
    let bytes = buffer::required(rt, own)?;
    let turned: Vec<u8> =
        bytes.chunks_exact(size_of(code)).flat_map(|item| item.iter().rev()).copied().collect();
    replace(rt, own, turned);
    Ok(Value::None)
}

/// The characters of an array of them.
fn text(rt: &mut Runtime, this: Value) -> Eval {
    let bytes = parts(rt, this).and_then(|(_, own)| rt.heap.as_bytes(own)).unwrap_or(&[]);
    let codes = bytes.as_chunks().0.iter().map(|code| u32::from_le_bytes(*code));
    if let Some(code) = codes.into_iter().find(|code| *code > object::CODE_MAX) {
        raise!(rt, ValueError, "character U+{code:x} is not in range [U+0000; U+10ffff]");
    }
    let items = object::items(rt, this)?;
    let made: String = items.iter().filter_map(|item| rt.heap.text(item)).collect();
    rt.heap.string(made)
}

fn copy(rt: &mut Runtime, args: &[Value]) -> Eval {
    let Some((code, own)) = parts(rt, slot(args, 0)) else { return Ok(Value::None) };
    let bytes = buffer::required(rt, own)?;
    object::with_bytes(rt, code, bytes)
}

fn slice(rt: &mut Runtime, this: Value, span: Span) -> Eval {
    let Some((code, own)) = parts(rt, this) else { return Ok(Value::None) };
    let size = size_of(code);
    room(rt, (span.len * size) as u64)?;
    let all = rt.heap.as_bytes(own).unwrap_or(&[]);
    let mut bytes = Vec::with_capacity(span.len * size);
    for nth in 0..span.len {
        let at = span.index(nth) * size;
        bytes.extend_from_slice(all.get(at..at + size).unwrap_or(&[]));
    }
    object::with_bytes(rt, code, bytes)
}

fn set_slice(rt: &mut Runtime, this: Value, span: Span, value: Value) -> Eval {
    let Some((code, own)) = parts(rt, this) else { return Ok(Value::None) };
    let Some((other, given)) = parts(rt, value) else {
        let name = rt.type_name(value);
        raise!(rt, TypeError, "can only assign array (not \"{name}\") to array slice")
    };
    if other != code {
        raise!(rt, TypeError, "bad argument type for built-in operation");
    }
    let size = size_of(code);
    let bytes = buffer::required(rt, given)?;
    if span.step == 1 {
        let start = span.start as usize * size;
        object::splice(rt, this, start, start + span.len * size, &bytes)?;
        return Ok(Value::None);
    }
    let count = bytes.len() / size;
    if count != span.len {
        let wanted = span.len;
        raise!(
            rt,
            ValueError,
            "attempt to assign array of size {count} to extended slice of size {wanted}"
        );
    }
    rt.effect();
    if let Some(Obj::ByteArray(inside)) = rt.heap.get_mut(own) {
        for (nth, item) in bytes.chunks_exact(size).enumerate() {
            let at = span.index(nth) * size;
            if let Some(place) = inside.get_mut(at..at + size) {
                place.copy_from_slice(item);
            }
        }
    }
    Ok(Value::None)
}

fn delete_slice(rt: &mut Runtime, this: Value, span: Span) -> Eval {
    let Some((code, own)) = parts(rt, this) else { return Ok(Value::None) };
    let size = size_of(code);
    if span.len == 0 {
        return Ok(Value::None);
    }
    if span.step == 1 {
        return take_out(rt, this, span.start as usize, span.start as usize + span.len);
    }
    let length = rt.heap.as_bytes(own).map_or(0, <[u8]>::len);
    rt.heap.steps_for(length)?;
    // The same places from the first to the last.
    let ends = [span.index(0), span.index(span.len - 1)];
    let (first, step) = (ends[0].min(ends[1]), span.step.unsigned_abs() as usize);
    rt.effect();
    if let Some(Obj::ByteArray(inside)) = rt.heap.get_mut(own) {
        let mut at = 0;
        inside.retain(|_| {
            let nth = at / size;
            at += 1;
            !(nth >= first && (nth - first).is_multiple_of(step) && (nth - first) / step < span.len)
        });
    }
    Ok(Value::None)
}

fn add(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (a, b) = (slot(args, 0), slot(args, 1));
    let Some((code, own)) = parts(rt, a) else { return Ok(Value::NotImplemented) };
    let Some((other, more)) = parts(rt, b) else {
        let name = rt.type_name(b);
        raise!(rt, TypeError, "can only append array (not \"{name}\") to array")
    };
    if code != other {
        raise!(rt, TypeError, "bad argument type for built-in operation");
    }
    let more = buffer::required(rt, more)?;
    let mut bytes = buffer::required(rt, own)?;
    room(rt, (bytes.len() + more.len()) as u64)?;
    bytes.extend_from_slice(&more);
    object::with_bytes(rt, code, bytes)
}

/// The bytes of an array, so many times.
fn repeated(rt: &mut Runtime, args: &[Value]) -> Eval<Vec<u8>> {
    let value = slot(args, 1);
    if !has_index(rt, value) {
        let name = rt.type_name(value);
        raise!(rt, TypeError, "can't multiply sequence by non-int of type '{name}'");
    }
    let times = rt.index_or(value, types::OVERFLOW_ERROR)?.max(0) as usize;
    let own = parts(rt, slot(args, 0)).map_or(Value::None, |(_, own)| own);
    let bytes = buffer::required(rt, own)?;
    if bytes.is_empty() {
        return Ok(bytes);
    }
    let all = (bytes.len() as u64).saturating_mul(times as u64);
    if all > 1 << 40 {
        return Err(rt.heap.exhaust(crate::budget::Exhausted::Memory));
    }
    room(rt, all)?;
    Ok(bytes.repeat(times))
}

fn repeat(rt: &mut Runtime, args: &[Value]) -> Eval {
    let code = parts(rt, slot(args, 0)).map_or(b'B', |(code, _)| code);
    let bytes = repeated(rt, args)?;
    object::with_bytes(rt, code, bytes)
}

fn repeat_in_place(rt: &mut Runtime, args: &[Value]) -> Eval {
    let bytes = repeated(rt, args)?;
    object::splice(rt, slot(args, 0), 0, usize::MAX, &bytes)?;
    Ok(slot(args, 0))
}

/// Item by item; where there is a NaN, no array equals itself.
fn compare(rt: &mut Runtime, args: &[Value], op: Compare) -> Eval {
    let (a, b) = (slot(args, 0), slot(args, 1));
    if parts(rt, a).is_none() || parts(rt, b).is_none() {
        return Ok(Value::NotImplemented);
    }
    let (n, m) = (len(rt, a), len(rt, b));
    if n != m && matches!(op, Compare::Eq | Compare::Ne) {
        return Ok(Value::Bool(op == Compare::Ne));
    }
    for at in 0..n.min(m) {
        if at.is_multiple_of(8) {
            rt.steps(1)?;
        }
        let (Some(x), Some(y)) = (item(rt.core, a, at)?, item(rt.core, b, at)?) else { break };
        if !rt.holds(Compare::Eq, x, y)? {
            return match op {
                Compare::Eq => Ok(Value::Bool(false)),
                Compare::Ne => Ok(Value::Bool(true)),
                _ => rt.compare(op, x, y),
            };
        }
    }
    Ok(Value::Bool(op.holds(n.cmp(&m))))
}

fn repr(rt: &mut Runtime, args: &[Value]) -> Eval {
    let this = slot(args, 0);
    let Some((code, _)) = parts(rt, this) else { return Ok(Value::None) };
    let name = rt.type_name(this);
    let name = bare_name(&name).to_owned();
    if len(rt, this) == 0 {
        return rt.heap.str(&format!("{name}('{}')", code as char));
    }
    let shown = match code {
        b'u' => text(rt, this)?,
        _ => {
            let items = object::items(rt, this)?;
            rt.heap.list(items)?
        }
    };
    rt.keep(shown);
    let shown = rt.repr(shown)?;
    rt.heap.string(format!("{name}('{}', {shown})", code as char))
}
