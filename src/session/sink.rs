//! Sinks: where a session's output goes.
//!
//! May touch: `value`. Never: the operating system.

use std::sync::{Arc, Mutex};

use crate::value::runtime::Sink;

/// A sink that keeps what was printed. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct Buffer {
    inner: Arc<Mutex<Inner>>,
}

#[derive(Debug, Default)]
struct Inner {
    output: String,
    errors: String,
    input: Option<std::collections::VecDeque<String>>,
}

impl Buffer {
    /// An empty buffer; standard input is not granted.
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty buffer that grants this text as standard input.
    pub fn with_input(text: &str) -> Self {
        let lines = text.split_inclusive('\n').map(str::to_owned).collect();
        let inner = Inner { input: Some(lines), ..Inner::default() };
        Self { inner: Arc::new(Mutex::new(inner)) }
    }

    /// What went to standard output so far.
    pub fn text(&self) -> String {
        self.inner.lock().map_or(String::new(), |inner| inner.output.clone())
    }

    /// What went to standard error so far.
    pub fn errors(&self) -> String {
        self.inner.lock().map_or(String::new(), |inner| inner.errors.clone())
    }
}

impl Sink for Buffer {
    fn write(&mut self, text: &str, error: bool) {
        if let Ok(mut inner) = self.inner.lock() {
            let to = if error { &mut inner.errors } else { &mut inner.output };
            to.push_str(text);
        }
    }

    fn read_line(&mut self) -> Option<String> {
        let mut inner = self.inner.lock().ok()?;
        let lines = inner.input.as_mut()?;
        Some(lines.pop_front().unwrap_or_default())
    }
}
