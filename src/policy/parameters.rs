//! The parameters of a program that is a function's body.
//!
//! They are said by the host or in the first line (`# parameters: a, b=1`), and parsed as those of
//! a `lambda`, so that defaults, `*`, `/` and `**` mean what they always do. The walk judges them
//! like all else.
//!
//! May touch: `source`, `syntax`. Never: values.

use super::Module;
use super::profile::{Policy, Shape};
use super::rejection::Rejection;
use super::rules::{Profile, Rule};
use crate::source::{Source, Span};
use crate::syntax::{self, Mode, Parsed, ast};
use std::sync::Arc;

const PREFIX: &str = "# parameters:";

pub(super) const RULE: Rule = Rule {
    code: "parameters",
    title: "the first line's parameters must be a list such as `a, b=1`",
    profile: Profile::Function,
    optional: false,
    why: "A page is the body of a function. Its parameters stand in its first line, so that the \
          file says itself what it is given.",
    instead: "Write names, separated by commas, each with a default if it has one.",
    refused: "# parameters: a b\nreturn a",
    accepted: "# parameters: a, b=1\nreturn a + b",
    constructs: &[],
    judge: |_, _| None, // Judged in `read`, before there is anything to walk.
};

/// The parameters, as the ast of a `lambda`.
#[derive(Debug)]
pub(super) struct Parameters {
    source: Arc<Source>,
    parsed: Parsed,
}

impl Parameters {
    pub(super) fn source(&self) -> &Arc<Source> {
        &self.source
    }

    pub(super) fn arguments(&self) -> &ast::Arguments {
        lambda(&self.parsed).expect("`parse` keeps nothing else")
    }

    pub(super) fn depth(&self) -> u32 {
        self.parsed.depth()
    }
}

/// The parameters of a program under a policy.
pub(super) fn read(
    modules: &[Module],
    policy: &Policy,
) -> Result<Option<Parameters>, Vec<Rejection>> {
    if policy.shape() != Shape::Function {
        return Ok(None);
    }
    if let Some(text) = policy.parameter_list() {
        return Ok(parse(text)); // The builder has parsed it before.
    }
    let Some(first) = modules.first() else { return Ok(None) };
    let line = first.source.line(1);
    let Some(text) = line.strip_prefix(PREFIX) else { return Ok(None) };
    match parse(text.trim()) {
        Some(parameters) => Ok(Some(parameters)),
        None => Err(vec![Rejection {
            code: RULE.code,
            module: 0,
            span: Span::new(PREFIX.len() as u32, line.len() as u32),
            message: "these are no parameters that Python takes".to_owned(),
            reason: "they are read as what stands in the parentheses of a def",
            help: "separate names by commas: `def page(a, b=1): return a`".to_owned(),
            grant: None,
        }]),
    }
}

/// Parses a list of parameters.
pub(super) fn parse(text: &str) -> Option<Parameters> {
    // A line break or comment would let the text go on behind the colon.
    if text.contains(['\n', '\r', '#', '\\']) {
        return None;
    }
    let source = Source::new("<parameters>", format!("lambda {text}: None"));
    let parsed = syntax::parse(&source, Mode::Expression, &syntax::Limits::default()).ok()?;
    lambda(&parsed)?;
    Some(Parameters { source: Arc::new(source), parsed })
}

/// The parameters, if the whole text is one `lambda` that returns None.
fn lambda(parsed: &Parsed) -> Option<&ast::Arguments> {
    let [ast::Stmt::Expr(ast::StmtExpr { range: _, value })] = parsed.body() else { return None };
    let ast::Expr::Lambda(ast::ExprLambda { range: _, args, body }) = &**value else { return None };
    let ast::Expr::Constant(ast::ExprConstant { range: _, value, kind: _ }) = &**body else {
        return None;
    };
    value.is_none().then_some(args)
}
