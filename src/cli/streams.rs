//! The program's streams: this process's.
//!
//! May touch: standard input (if granted), output and error.
//!
//! Invariants: what a program prints to both streams arrives in its order; a line longer than the
//! budget of input is never read whole.

use std::io::{BufRead, BufWriter, IsTerminal, Read, Stdout, Write};

use std::sync::{Arc, OnceLock};

use coldframe::budget::Cancel;
use coldframe::value::runtime::Sink;

use super::terminal;

/// Where a run prints to and reads from.
pub struct Streams {
    output: BufWriter<Stdout>,
    /// Escape what cannot be seen: standard output, standard error.
    escaped: (bool, bool),
    /// Standard output is a terminal: what is printed is shown at once.
    interactive: bool,
    /// Bytes that may still be read; `None` if standard input was not granted.
    input_left: Option<u64>,
    /// Ends the run when nobody reads what it prints.
    pub cancel: Option<Cancel>,
    /// Why standard output could not be written.
    pub broken: Broken,
}

/// Why standard output could not be written, if it could not.
pub type Broken = Arc<OnceLock<std::io::Error>>;

impl Streams {
    /// The streams of this process. `input` is the budget of standard input, if that is granted.
    pub fn new(raw: bool, input: Option<u64>) -> Self {
        let interactive = std::io::stdout().is_terminal();
        Self {
            output: BufWriter::with_capacity(1 << 16, std::io::stdout()),
            escaped: (interactive && !raw, std::io::stderr().is_terminal() && !raw),
            interactive,
            input_left: input,
            cancel: None,
            broken: Broken::default(),
        }
    }

    /// Shows what is printed at once, on a terminal or not.
    pub fn flush_each(&mut self) {
        self.interactive = true;
    }

    fn print(&mut self, text: &str) -> std::io::Result<()> {
        if self.escaped.0 {
            self.output.write_all(terminal::visible(text).as_bytes())?;
        } else {
            self.output.write_all(text.as_bytes())?;
        }
        if self.interactive { self.output.flush() } else { Ok(()) }
    }
}

/// Shows nothing; reads standard input if that is granted.
pub struct Silent(pub Option<Streams>);

impl Silent {
    /// One that reads at most so many bytes of standard input, if it is granted.
    pub fn reading(input: Option<u64>) -> Self {
        Self(input.map(|input| Streams::new(true, Some(input))))
    }
}

impl Sink for Silent {
    fn write(&mut self, _: &str, _: bool) {}

    fn read_line(&mut self) -> Option<String> {
        self.0.as_mut()?.read_line()
    }
}

impl Sink for Streams {
    fn write(&mut self, text: &str, error: bool) {
        let done = if error {
            let _ = self.output.flush();
            let shown = if self.escaped.1 {
                terminal::visible(text)
            } else {
                std::borrow::Cow::Borrowed(text)
            };
            std::io::stderr().write_all(shown.as_bytes())
        } else {
            self.print(text)
        };
        if let Err(why) = done {
            if !error {
                let _ = self.broken.set(why);
            }
            if let Some(cancel) = &self.cancel {
                cancel.cancel();
            }
        }
    }

    fn read_line(&mut self) -> Option<String> {
        let left = self.input_left?;
        let _ = self.output.flush();
        let mut line = Vec::new();
        // One byte more than the budget: the meter then finds it spent.
        let mut input = std::io::stdin().lock().take(left.saturating_add(1));
        // What cannot be read ends the input, as for any filter.
        let _ = input.read_until(b'\n', &mut line);
        self.input_left = Some(left.saturating_sub(line.len() as u64));
        let mut line = String::from_utf8(line)
            .unwrap_or_else(|broken| String::from_utf8_lossy(broken.as_bytes()).into_owned());
        if line.ends_with("\r\n") {
            // Universal newlines, as Python reads text.
            line.truncate(line.len() - 2);
            line.push('\n');
        }
        Some(line)
    }

    fn flush(&mut self) {
        if let Err(why) = self.output.flush() {
            let _ = self.broken.set(why);
        }
    }
}

impl Drop for Streams {
    fn drop(&mut self) {
        Sink::flush(self);
    }
}
