//! Tracebacks as text.
use super::{Eval, Runtime, Trace, Value};

/// One line of a traceback.
#[allow(missing_docs)]
#[derive(Clone, Debug)]
pub struct Line {
    pub file: String,
    pub line: u32,
    pub end_line: u32,
    pub name: String,
    pub text: String,
    pub start_col: u32,
    pub end_col: u32,
    pub mark: Option<(u32, u32)>,
}

/// Where lines are looked up.
pub trait Lines {
    /// One line.
    fn line(&self, trace: &Trace) -> Option<Line>;
}

/// The traceback of an exception.
pub fn render(rt: &mut Runtime, exception: Value, lines: &dyn Lines) -> Eval<String> {
    let mut out = String::from("Traceback (most recent call last):\n");
    let trace = rt.heap.as_exception(exception).map(|e| e.traceback.clone()).unwrap_or_default();
    for t in trace.iter().rev() {
        if let Some(l) = lines.line(t) {
            out.push_str(&format!(
                "  File \"{}\", line {}, in {}\n    {}\n",
                l.file,
                l.line,
                l.name,
                l.text.trim()
            ));
        }
    }
    let name = rt.type_name(exception);
    let text = rt.str_of(exception)?;
    out.push_str(&if text.is_empty() { format!("{name}\n") } else { format!("{name}: {text}\n") });
    Ok(out)
}
