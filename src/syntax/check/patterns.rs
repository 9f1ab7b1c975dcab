//! The rules of `case`: what can never be reached, and what is bound twice or not at all.

use super::{Checked, error_at};
use crate::source::{Source, Span};
use crate::syntax::ast::{self, Constant, Expr, Pattern};
use crate::syntax::{SyntaxError, span};
use std::collections::BTreeSet;

/// Checks the pattern of a case, which may match everything if it is the last or has a guard.
pub(super) fn check(source: &Source, pattern: &Pattern, may_match_all: bool) -> Checked {
    let mut walk = Walk { source, at: Span::default(), names: BTreeSet::new() };
    walk.pattern(pattern, may_match_all)
}

struct Walk<'a> {
    source: &'a Source,
    /// The pattern that was looked at last, which is where CPython puts errors about names.
    at: Span,
    names: BTreeSet<&'a str>,
}

impl<'a> Walk<'a> {
    fn error(&self, message: impl Into<String>) -> Checked {
        Err(Box::new(SyntaxError::at(self.source, self.at, message)))
    }

    fn capture(&mut self, name: &'a str) -> Checked {
        if name == "__debug__" {
            return self.error("cannot assign to __debug__");
        }
        match self.names.insert(name) {
            true => Ok(()),
            false => self.error(format!("multiple assignments to name '{name}' in pattern")),
        }
    }

    fn pattern(&mut self, pattern: &'a Pattern, may_match_all: bool) -> Checked {
        self.at = span(pattern);
        match pattern {
            Pattern::MatchValue(node) => match &*node.value {
                Expr::Constant(_) | Expr::Attribute(_) | Expr::UnaryOp(_) | Expr::BinOp(_) => {
                    Ok(())
                }
                _ => self.error("patterns may only match literals and attribute lookups"),
            },
            Pattern::MatchSingleton(_) => Ok(()),
            Pattern::MatchSequence(node) => {
                if node.patterns.iter().filter(|pattern| pattern.is_match_star()).count() > 1 {
                    return self.error("multiple starred names in sequence pattern");
                }
                self.patterns(&node.patterns)
            }
            Pattern::MatchMapping(node) => {
                self.keys(&node.keys)?;
                self.patterns(&node.patterns)?;
                node.rest.as_ref().map_or(Ok(()), |rest| self.capture(rest))
            }
            Pattern::MatchClass(node) => {
                self.attributes(node)?;
                self.patterns(&node.patterns)?;
                self.patterns(&node.kwd_patterns)
            }
            Pattern::MatchStar(node) => {
                node.name.as_ref().map_or(Ok(()), |name| self.capture(name))
            }
            Pattern::MatchAs(node) => self.binding(node, may_match_all),
            Pattern::MatchOr(node) => self.alternatives(node, may_match_all),
        }
    }

    fn patterns(&mut self, patterns: &'a [Pattern]) -> Checked {
        patterns.iter().try_for_each(|pattern| self.pattern(pattern, true))
    }

    fn binding(&mut self, node: &'a ast::PatternMatchAs, may_match_all: bool) -> Checked {
        match (&node.pattern, &node.name) {
            (Some(pattern), _) => self.pattern(pattern, may_match_all)?,
            (None, Some(name)) if !may_match_all => {
                let message = format!("name capture '{name}' makes remaining patterns unreachable");
                return self.error(message);
            }
            (None, None) if !may_match_all => {
                return self.error("wildcard makes remaining patterns unreachable");
            }
            (None, _) => {}
        }
        node.name.as_ref().map_or(Ok(()), |name| self.capture(name))
    }

    fn alternatives(&mut self, node: &'a ast::PatternMatchOr, may_match_all: bool) -> Checked {
        let outer = std::mem::take(&mut self.names);
        let last = node.patterns.len().saturating_sub(1);
        let mut first = None;
        for (index, pattern) in node.patterns.iter().enumerate() {
            self.names.clear();
            self.pattern(pattern, may_match_all && index == last)?;
            let names = std::mem::take(&mut self.names);
            if *first.get_or_insert_with(|| names.clone()) != names {
                return self.error("alternative patterns bind different names");
            }
        }
        self.names = outer;
        for name in first.unwrap_or_default() {
            self.capture(name)?;
        }
        Ok(())
    }

    fn attributes(&self, node: &ast::PatternMatchClass) -> Checked {
        let mut seen = BTreeSet::new();
        for (name, pattern) in node.kwd_attrs.iter().zip(&node.kwd_patterns) {
            if name.as_str() == "__debug__" {
                return error_at(self.source, node, "cannot assign to __debug__");
            }
            if !seen.insert(name.as_str()) {
                let message = format!("attribute name repeated in class pattern: {name}");
                return error_at(self.source, pattern, message);
            }
        }
        Ok(())
    }

    fn keys(&self, keys: &[Expr]) -> Checked {
        let mut seen = BTreeSet::new();
        for key in keys {
            let text = self.source.slice(span(key));
            let (canonical, shown) = match key {
                Expr::Attribute(_) => continue,
                Expr::Constant(node) => match &node.value {
                    Constant::Str(text) => (format!("s{text}"), quoted(text)),
                    Constant::Bool(value) => (format!("n{}", *value as u8), text.to_owned()),
                    Constant::Int(value) => (format!("n{value}"), value.to_string()),
                    Constant::Float(value) if value.fract() == 0.0 && value.abs() < 1e15 => {
                        (format!("n{}", *value as i64), format!("{value:?}"))
                    }
                    _ => (format!("t{text}"), text.to_owned()),
                },
                // Signed and complex numbers.
                Expr::UnaryOp(_) | Expr::BinOp(_) => (format!("t{text}"), text.to_owned()),
                _ => {
                    let message =
                        "mapping pattern keys may only match literals and attribute lookups";
                    return self.error(message);
                }
            };
            if !seen.insert(canonical) {
                return self.error(format!("mapping pattern checks duplicate key ({shown})"));
            }
        }
        Ok(())
    }
}

/// A text as `repr` shows it, for texts without anything to escape.
fn quoted(text: &str) -> String {
    match text.contains('\'') && !text.contains('"') {
        true => format!("\"{text}\""),
        false => format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'")),
    }
}
