//! What was found in one or more programs, before it is written as text, JSON or SARIF.
//!
//! May touch: `source`, `syntax`, `policy`. Never: how it is written.

use super::Style;
use super::excerpt;
use crate::policy::{REJECTIONS_MAX, Rejection};
use crate::source::{Source, Span};
use crate::syntax::SyntaxError;
use serde::Serialize;

/// One thing that is wrong with a program, with its place worked out.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Finding {
    /// The code of the rule, or `syntax`.
    pub code: &'static str,
    /// What is wrong, in one line.
    pub message: String,
    /// Why the rule is there; empty for syntax.
    pub reason: &'static str,
    /// What to write instead.
    pub help: String,
    /// The capability that would make it acceptable.
    pub grant: Option<&'static str>,
    /// The name of the file.
    pub file: String,
    /// Line, from 1; 0 if it has no place in the file.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// Line of the end.
    pub end_line: u32,
    /// Column behind the end.
    pub end_column: u32,
    /// What CPython would print for it; only for syntax.
    #[serde(skip)]
    pub(super) rendered: Option<String>,
    #[serde(skip)]
    pub(super) excerpt: Option<(String, String)>,
}

/// What was found.
#[derive(Clone, Debug)]
pub struct Findings {
    pub(super) style: Style,
    pub(super) list: Vec<Finding>,
    pub(super) total: usize,
    /// Whether there may be more than `total`, since the policy stopped looking.
    pub(super) more: bool,
}

impl Findings {
    /// Nothing yet.
    pub fn new(style: Style) -> Findings {
        Findings { style, list: Vec::new(), total: 0, more: false }
    }

    /// How many there are, those included that are not shown.
    pub fn total(&self) -> usize {
        self.total
    }

    /// Those that are shown.
    pub fn list(&self) -> &[Finding] {
        &self.list
    }

    /// Adds the rejections of one program. `sources` has the texts of its modules.
    pub fn reject(&mut self, rejections: &[Rejection], sources: &[&Source]) {
        self.total += rejections.len();
        self.more |= rejections.len() >= REJECTIONS_MAX;
        let room = self.style.limit.saturating_sub(self.list.len());
        for rejection in rejections.iter().take(room) {
            let Some(source) = sources.get(rejection.module) else { continue };
            let Rejection { code, module: _, span, message, reason, help, grant } = rejection;
            let (line, column) = source.line_col(span.start);
            let (end_line, end_column) = source.line_col(span.end);
            self.list.push(Finding {
                code,
                message: message.clone(),
                reason,
                help: help.clone(),
                grant: *grant,
                file: source.name().to_owned(),
                line,
                column: column + 1,
                end_line,
                end_column: end_column + 1,
                rendered: None,
                excerpt: Some(self.excerpt(source, *span)),
            });
        }
    }

    /// Adds the error that kept a program from being parsed.
    pub fn syntax_error(&mut self, error: &SyntaxError, source: &Source) {
        self.total += 1;
        if self.list.len() >= self.style.limit {
            return;
        }
        self.list.push(Finding {
            code: "syntax",
            message: format!("{}: {}", error.type_name(), error.message),
            reason: "",
            help: String::new(),
            grant: None,
            file: source.name().to_owned(),
            line: error.line,
            column: u32::try_from(error.col).unwrap_or(0),
            end_line: error.end_line,
            end_column: u32::try_from(error.end_col).unwrap_or(0),
            rendered: Some(error.render(source)),
            excerpt: None,
        });
    }

    fn excerpt(&self, source: &Source, span: Span) -> (String, String) {
        let excerpt::Excerpt { line, marks } =
            excerpt::excerpt(source, span, self.style.width.saturating_sub(10));
        (line, marks)
    }
}
