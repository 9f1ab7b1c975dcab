//! Findings as text for people, in the manner of rustc.
//!
//! May touch: findings. Never: a place that was not worked out before.

use super::escape::escape;
use super::finding::{Finding, Findings};
use crate::policy::Rule;
use std::fmt::Write;

/// Characters of a line that CPython would print whole.
const LINE_MAX: usize = 1_000;

const RED: &str = "\x1b[1;31m";
const BLUE: &str = "\x1b[1;34m";
const BOLD: &str = "\x1b[1m";
const PLAIN: &str = "\x1b[0m";

impl Findings {
    /// The findings as text, with a line about all of them at the end; empty if there are none.
    pub fn text(&self) -> String {
        let mut out = String::new();
        let mut reasons = Vec::new();
        for finding in &self.list {
            // A reason is told once; the code stands for it afterwards.
            let told = reasons.contains(&finding.reason);
            self.one(&mut out, finding, if told { "" } else { finding.reason });
            if !told {
                reasons.push(finding.reason);
            }
        }
        if self.total > 0 {
            self.summary(&mut out);
        }
        out
    }

    fn one(&self, out: &mut String, finding: &Finding, reason: &str) {
        if let Some(rendered) = &finding.rendered {
            for line in rendered.lines() {
                // CPython prints lines of any length; what we write is bounded.
                match line.char_indices().nth(LINE_MAX) {
                    Some((end, _)) => line_of(out, &format!("{}...", escape(&line[..end]))),
                    None => line_of(out, &escape(line)),
                }
            }
            out.push('\n');
            return;
        }
        let (red, blue, bold, plain) = self.colors();
        let Finding { code, message, help, file, line, column, .. } = finding;
        let (message, file) = (escape(message), escape(file));
        line_of(out, &format!("{red}error[{code}]{plain}{bold}: {message}{plain}"));
        let number = line.to_string();
        let gutter = " ".repeat(number.len());
        line_of(out, &format!("{gutter}{blue}-->{plain} {file}:{line}:{column}"));
        if let Some((text, marks)) = &finding.excerpt {
            line_of(out, &format!("{gutter} {blue}|{plain}"));
            line_of(out, format!("{blue}{number} |{plain} {text}").trim_end());
            line_of(out, &format!("{gutter} {blue}|{plain} {red}{marks}{plain}"));
        }
        for (label, words) in [("why", reason), ("help", &**help)] {
            if !words.is_empty() {
                let first = format!("{gutter} {blue}={plain} {bold}{label}{plain}: ");
                let indent = gutter.len() + label.len() + 5;
                wrapped(out, &first, indent, &escape(words), self.style.width);
            }
        }
        out.push('\n');
    }

    fn summary(&self, out: &mut String) {
        let (red, _, bold, plain) = self.colors();
        let hidden = self.total - self.list.len();
        if hidden > 0 {
            let more = if self.more { "at least " } else { "" };
            line_of(out, &format!("... and {more}{} more", thousands(hidden)));
            out.push('\n');
        }
        let violations = match (self.total, self.more) {
            (1, _) => "one violation".to_owned(),
            (total, false) => format!("{} violations", thousands(total)),
            (total, true) => format!("at least {} violations", thousands(total)),
        };
        if self.list.iter().all(|finding| finding.rendered.is_some()) {
            return; // What CPython prints for a SyntaxError stands for itself.
        }
        let mut codes: Vec<&str> = self.list.iter().map(|finding| finding.code).collect();
        codes.sort_unstable();
        codes.dedup();
        codes.retain(|code| Rule::find(code).is_some());
        line_of(out, &format!("{red}rejected{plain}{bold}: {violations}; nothing was run{plain}"));
        if let Some(code) = codes.first() {
            line_of(out, &format!("more about a code: coldframe explain {code}"));
        }
    }

    fn colors(&self) -> (&str, &str, &str, &str) {
        if self.style.color { (RED, BLUE, BOLD, PLAIN) } else { ("", "", "", "") }
    }
}

fn line_of(out: &mut String, line: &str) {
    writeln!(out, "{line}").expect("writing to a String does not fail");
}

/// Words on as many lines as they need, indented below the first.
fn wrapped(out: &mut String, first: &str, indent: usize, words: &str, width: usize) {
    out.push_str(first);
    let mut column = indent;
    // What stands in backquotes is code, and stays on one line.
    for (index, word) in pieces(words).enumerate() {
        let length = word.chars().count();
        if index > 0 && column + 1 + length > width.max(40) {
            out.push('\n');
            out.push_str(&" ".repeat(indent));
            column = indent;
        } else if index > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += length;
    }
    out.push('\n');
}

/// The words of a text; a stretch in backquotes counts as one.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    text.split(move |c: char| {
        quoted ^= c == '`';
        c == ' ' && !quoted
    })
    .filter(|word| !word.is_empty())
}

/// A number with commas: 9,900.
fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
