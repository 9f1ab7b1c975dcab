//! `io.BytesIO`: bytes in memory with a place to read and write at.
//!
//! The bytes are a bytearray of their own, which `getbuffer` shows.
//!
//! May touch: `value`, `builtins`' helpers. Never: files.

use crate::builtins::buffer;
use crate::value::native::NextFn;
use crate::value::store::{self, Read, Writer};
use crate::value::types::{self, TypeId};
use crate::value::{Core, Eval, Native, Obj, Runtime, Stop, Value};

/// Bytes in memory.
#[derive(Debug)]
pub struct BytesIo {
    /// A bytearray.
    pub buffer: Value,
    /// Where the next byte is read or written: may lie behind the end.
    pub at: usize,
    /// It has been closed.
    pub closed: bool,
    /// Attributes that a program set (`file.name = ...`): a dict, or unbound.
    pub attrs: Value,
}

impl Native for BytesIo {
    fn class(&self) -> TypeId {
        types::BYTES_IO
    }

    fn trace(&self, see: &mut dyn FnMut(Value)) {
        see(self.buffer);
        see(self.attrs);
    }

    fn bytes(&self) -> u64 {
        64
    }

    fn next(&self) -> Option<NextFn> {
        Some(next)
    }

    fn attrs(&self) -> Option<Value> {
        Some(self.attrs)
    }

    fn set_attrs(&mut self, dict: Value) {
        self.attrs = dict;
    }

    fn save(&self, out: &mut Writer) {
        out.value(self.buffer);
        out.size(self.at);
        out.flag(self.closed);
        out.value(self.attrs);
    }
}

impl BytesIo {
    /// Reads one.
    ///
    /// # Errors
    /// [`store::Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        r.pay(64)?;
        let (buffer, at, closed) = (r.value()?, r.size()?, r.flag()?);
        Ok(Box::new(Self { buffer, at, closed, attrs: r.value()? }))
    }
}

/// A new, empty one.
pub fn make(rt: &mut Runtime) -> Eval {
    let buffer = rt.heap.add(Obj::ByteArray(Vec::new()))?;
    rt.keep(buffer);
    rt.heap.add_native(BytesIo { buffer, at: 0, closed: false, attrs: Value::Unbound })
}

/// What is inside, if it is open.
pub fn open<'a>(rt: &'a mut Runtime, this: Value) -> Eval<&'a mut BytesIo> {
    match rt.heap.native::<BytesIo>(this) {
        Some(inside) if !inside.closed => {}
        Some(_) => return Err(rt.raise(types::VALUE_ERROR, "I/O operation on closed file.")),
        None => return Err(Stop::Flat),
    }
    match rt.core.heap.native_mut::<BytesIo>(this) {
        Some(inside) => Ok(inside),
        None => Err(crate::value::Stop::Flat),
    }
}

/// How many bytes there are, and where it stands.
pub fn place(rt: &mut Runtime, this: Value) -> Eval<(Value, usize, usize)> {
    let inside = open(rt, this)?;
    let (buffer, at) = (inside.buffer, inside.at);
    let len = rt.heap.as_bytes(buffer).map_or(0, <[u8]>::len);
    Ok((buffer, at, len))
}

/// Writes bytes where it stands.
pub fn write(rt: &mut Runtime, this: Value, data: Value) -> Eval<usize> {
    open(rt, this)?;
    let data = buffer::required(rt, data)?;
    let (array, at, len) = place(rt, this)?;
    if data.is_empty() {
        return Ok(0);
    }
    let end = at.saturating_add(data.len());
    buffer::reserve(rt, array, end.saturating_sub(len))?;
    rt.steps(end.saturating_sub(len.max(at)) as u64 / 64)?;
    rt.effect();
    if let Some(Obj::ByteArray(bytes)) = rt.heap.get_mut(array) {
        if bytes.len() < end {
            bytes.resize(end, 0);
        }
        if let Some(part) = bytes.get_mut(at..end) {
            part.copy_from_slice(&data);
        }
    }
    open(rt, this)?.at = end;
    Ok(data.len())
}

/// Takes the bytes from where it stands to `end`.
pub fn take(rt: &mut Runtime, this: Value, end: usize) -> Eval {
    let (array, from, len) = place(rt, this)?;
    let end = end.min(len);
    let taken = end.saturating_sub(from);
    rt.steps(taken as u64 / 64)?;
    rt.heap.charge(taken as u64)?;
    rt.heap.meter.release(taken as u64);
    let bytes = rt.heap.as_bytes(array).and_then(|bytes| bytes.get(from..end));
    let bytes = bytes.unwrap_or(&[]).to_vec();
    let made = rt.heap.bytes(bytes)?;
    if taken > 0 {
        open(rt, this)?.at = end;
    }
    Ok(made)
}

/// A line, of at most so many bytes; empty at the end.
pub fn line(rt: &mut Runtime, this: Value, most: Option<usize>) -> Eval {
    let (array, from, len) = place(rt, this)?;
    let stop = most.map_or(len, |most| from.saturating_add(most).min(len));
    let rest = rt.heap.as_bytes(array).and_then(|bytes| bytes.get(from..stop)).unwrap_or(&[]);
    let end = memchr::memchr(b'\n', rest).map_or(stop, |at| from + at + 1);
    take(rt, this, end)
}

fn next(core: &mut Core, this: Value) -> Eval<Option<Value>> {
    let mut rt = Runtime::pure(core);
    let line = line(&mut rt, this, None)?;
    let empty = rt.heap.as_bytes(line).is_none_or(<[u8]>::is_empty);
    Ok(if empty { None } else { Some(line) })
}
