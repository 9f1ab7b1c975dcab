//! The place a SyntaxError speaks of: the file, the line and a caret.
//!
//! `print_exception_file_and_line` and `print_error_text` of CPython 3.11's pythonrun.c, which
//! count the columns of the text in bytes.

use super::super::{Eval, Runtime, Value, types};
use super::{Writer, attempt};

/// What a SyntaxError says of its place.
struct Place {
    message: Value,
    file: String,
    line: i64,
    offset: i64,
    end_line: i64,
    end_offset: i64,
    text: Option<String>,
}

impl Writer<'_> {
    /// Writes the place, if the exception speaks of one, and gives what is its message then.
    pub(super) fn syntax_error_place(
        &mut self,
        rt: &mut Runtime,
        exception: Value,
    ) -> Eval<Option<Value>> {
        if !rt.is_a(exception, types::SYNTAX_ERROR) {
            return Ok(None);
        }
        let Some(Some(place)) = attempt(rt, |rt| Place::read(rt, exception))? else {
            return Ok(None);
        };
        rt.keep(place.message);
        self.margin(rt)?;
        self.write(rt, &format!("  File \"{}\", line {}\n", place.file, place.line))?;
        if let Some(text) = &place.text {
            rt.steps(text.len() as u64 / 8)?;
            let size = text.len() as i64;
            let goes_on = place.end_line > place.line;
            let end = if goes_on { size } else { place.end_offset.min(size + 1) };
            self.write(rt, &excerpt(text, place.offset, end))?;
        }
        Ok(Some(place.message))
    }
}

impl Place {
    /// Reads the attributes, as CPython does; `None` if they are not what they should be.
    fn read(rt: &mut Runtime, exception: Value) -> Eval<Option<Place>> {
        let mut attr = |name: &str| -> Eval<Option<Value>> {
            let name = rt.heap.str(name)?;
            let value = rt.getattr_or_none(exception, name)?;
            Ok(value.map(|value| rt.keep(value)))
        };
        let Some(message) = attr("msg")? else { return Ok(None) };
        let (file, line) = (attr("filename")?, attr("lineno")?);
        let (offset, text) = (attr("offset")?, attr("text")?);
        let (mut end_line, mut end_offset) = (attr("end_lineno")?, attr("end_offset")?);
        if !rt.class_of(exception).same(types::SYNTAX_ERROR.value()) {
            (end_line, end_offset) = (Some(Value::None), Some(Value::None));
        }
        let number = |value: Option<Value>, default: Option<i64>| match value {
            Some(Value::None) => default,
            Some(Value::Int(number)) => Some(number),
            Some(Value::Bool(bit)) => Some(i64::from(bit)),
            _ => None,
        };
        let Some(line) = number(line, None) else { return Ok(None) };
        let Some(offset) = number(offset, Some(-1)) else { return Ok(None) };
        let Some(end_line) = number(end_line, Some(line)) else { return Ok(None) };
        let Some(end_offset) = number(end_offset, Some(-1)) else { return Ok(None) };
        let file = match file {
            None => return Ok(None),
            Some(Value::None) => "<string>".to_owned(),
            Some(file) => rt.str_of(file)?,
        };
        let text = match text {
            None => return Ok(None),
            Some(text) => rt.heap.text(&text).map(str::to_owned),
        };
        Ok(Some(Place { message, file, line, offset, end_line, end_offset, text }))
    }
}

/// The line and a caret under it: `print_error_text`. Offsets are from 1, in bytes.
fn excerpt(text: &str, offset: i64, end_offset: i64) -> String {
    let carets =
        if end_offset > 0 && end_offset > offset { end_offset.saturating_sub(offset) } else { 1 };
    // For CPython the text ends at a NUL.
    let text = text.split('\0').next().unwrap_or("");
    let stripped = text.trim_start_matches(super::marks::BLANK);
    let mut offset = offset.saturating_sub(1).saturating_sub((text.len() - stripped.len()) as i64);
    let mut text = stripped;
    offset = offset.min(text.strip_suffix('\n').unwrap_or(text).len() as i64);
    while let Some((line, rest)) = text.split_once('\n') {
        let length = line.len() as i64;
        if length >= offset {
            break;
        }
        text = rest;
        offset -= length + 1;
    }
    let mut out = format!("    {text}");
    if !text.ends_with('\n') {
        out.push('\n');
    }
    if offset >= 0 {
        out.push_str("    ");
        out.extend(std::iter::repeat_n(' ', offset as usize));
        out.extend(std::iter::repeat_n('^', usize::try_from(carets).unwrap_or(1)));
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From CPython 3.11.7: text, offset, end offset on the same line, what it shows.
    #[test]
    fn as_cpython_shows_it() {
        for (text, offset, end, shown) in include!("syntax_error_oracle.in") {
            let end = (*end).min(text.len() as i64 + 1);
            assert_eq!(excerpt(text, *offset, end), *shown, "{text:?} {offset} {end}");
        }
    }
}
