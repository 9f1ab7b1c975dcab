//! `encode` and `decode` with their charges: what `str`, `bytes` and `bytearray` share.
//!
//! May touch: `value::text::codecs`. Never: a codec that is no text encoding.

use super::number::room;
use crate::value::text::codecs;
use crate::value::{Eval, Runtime, Stop, Value};

/// The text that bytes mean. Without names: UTF-8, strictly.
pub fn decode(
    rt: &mut Runtime,
    bytes: &[u8],
    encoding: Option<&str>,
    errors: Option<&str>,
) -> Eval {
    let encoding = encoding.unwrap_or("utf-8");
    rt.heap.steps_for(bytes.len())?;
    if matches!(encoding, "utf-8" | "utf8" | "UTF-8")
        && let Ok(text) = std::str::from_utf8(bytes)
    {
        return rt.heap.str(text);
    }
    // Half of the bytes of UTF-16 are text in practice; what is larger is found out by the heap.
    let growth = codecs::growth(encoding).max(2) as u64;
    room(rt, bytes.len() as u64 * growth)?;
    match codecs::decode(bytes, encoding, errors.unwrap_or("strict")) {
        Ok(text) => {
            if let Some(message) = codecs::doubtful(bytes, encoding) {
                warn(rt, &message)?;
            }
            rt.heap.string(text)
        }
        Err(error) => Err(rt.text_error(error)),
    }
}

/// Warns of an escape, at the line of the program that has it decoded.
fn warn(rt: &mut Runtime, message: &str) -> Eval<()> {
    let Some(eval) = &mut rt.eval else { return Err(Stop::Flat) };
    let module = eval.import(rt.core, "warnings")?;
    let callee = rt.getattr_str(module, "_of_escape")?;
    rt.keep(callee);
    let message = rt.heap.str(message)?;
    rt.keep(message);
    rt.call(callee, &[message]).map(|_| ())
}

/// The bytes of a `str`. Without names: UTF-8, strictly.
pub fn encode(
    rt: &mut Runtime,
    text: Value,
    encoding: Option<&str>,
    errors: Option<&str>,
) -> Eval<Vec<u8>> {
    let encoding = encoding.unwrap_or("utf-8");
    let length = rt.heap.text(&text).unwrap_or("").len();
    if matches!(encoding, "utf-8" | "utf8" | "UTF-8") {
        room(rt, length as u64)?;
        return Ok(rt.heap.text(&text).unwrap_or("").as_bytes().to_vec());
    }
    let errors = errors.unwrap_or("strict");
    let most = match errors {
        "strict" | "ignore" | "replace" => length * 4 + 4,
        _ => codecs::encode_size(length, errors),
    };
    room(rt, most.max(length.saturating_mul(codecs::growth(encoding))) as u64)?;
    let result = codecs::encode(rt.heap.text(&text).unwrap_or(""), encoding, errors);
    result.map_err(|error| rt.text_error(error))
}
