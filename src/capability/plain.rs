//! Plain data as text and back, for what outlives a run: values of stores, messages of channels.
//!
//! May touch: `value`, `interop`. Never: a grant.

use crate::interop::data::{self, Data, Others};
use crate::raise;
use crate::value::{Core, Eval, Runtime, Stop, Value, types};

/// Bytes that reading a text takes, for each of its own.
const ROOM: u64 = 6;

/// Bytes of a text that the memory left is enough for.
pub fn room(core: &Core) -> u64 {
    let meter = &core.heap.meter;
    meter.bytes_max().saturating_sub(meter.bytes_used()) / ROOM
}

/// A text of so many bytes was more than [`room`]: once there is some it is asked for again, or
/// never.
pub fn too_large(core: &mut Core, size: u64) -> Stop {
    let room = size.saturating_mul(ROOM + 2);
    match core.heap.charge(room) {
        Err(stop) => stop,
        Ok(()) => {
            core.heap.meter.release(room);
            core.raise(types::MEMORY_ERROR, "")
        }
    }
}

/// A value as text.
///
/// # Errors
/// A TypeError or ValueError if it is no plain data; and when a budget is spent.
pub fn encode(rt: &mut Runtime, value: Value, what: &str) -> Eval<String> {
    let data = match data::from_session(rt.core, value, Others::Keep)? {
        Ok(data) => data,
        Err(why) => {
            raise!(
                rt,
                TypeError,
                "{what} is plain data: None, bool, int, float, str, bytes, list, tuple, dict: {why}"
            )
        }
    };
    let room = size(&data);
    rt.steps(room / 64)?;
    rt.heap.charge_outside(room)?;
    let text = data.to_text();
    rt.heap.release_outside(room);
    match text {
        Ok(text) => Ok(text),
        Err(why) => raise!(rt, ValueError, "{what}: {why}"),
    }
}

/// Bytes that data takes while it becomes text: the text, and a tree of JSON.
fn size(data: &Data) -> u64 {
    const NODE: u64 = 96;
    let all = |items: &[Data]| items.iter().map(size).sum::<u64>();
    NODE + match data {
        Data::Str(text) => {
            let escaped = text.bytes().filter(|byte| *byte < 0x20 || matches!(byte, b'"' | b'\\'));
            text.len() as u64 * 2 + escaped.count() as u64 * 5
        }
        Data::Big(digits) => digits.len() as u64 * 2,
        Data::Bytes(bytes) => bytes.len() as u64 * 4,
        Data::List(items) | Data::Tuple(items) => all(items),
        Data::Dict(entries) => {
            entries.iter().map(|(key, value)| size(key) + size(value) + NODE).sum::<u64>()
        }
        _ => 0,
    }
}

/// The value of a text; `where_from` says whose it is, for the error.
///
/// # Errors
/// An OSError if it is no text of data; and when a budget is spent.
pub fn decode(rt: &mut Runtime, text: &str, where_from: &str) -> Eval {
    // Numbers are the smallest nodes; what looks like a node within a string is charged too.
    let nodes = text.bytes().filter(|byte| matches!(byte, b',' | b'[' | b'{')).count() as u64;
    let room = text.len() as u64 * 3 + (nodes + 1) * 192;
    rt.steps(text.len() as u64 / 64 + nodes / 8)?;
    rt.heap.charge_outside(room)?;
    let value = match Data::from_text(text) {
        Ok(data) => data::into_session(rt, &data),
        Err(why) => {
            rt.heap.release_outside(room);
            raise!(rt, OSError, "[Errno 5] {where_from} is no data: {why}");
        }
    };
    rt.heap.release_outside(room);
    value
}
