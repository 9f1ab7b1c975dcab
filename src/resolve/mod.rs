//! `Cleared` to tree: names become slots, calls become statements.
//!
//! [`lower`] walks a module twice. `collect` and `scopes` find out what every name means and which
//! expressions will need statements; then the files below lower, a phenomenon each. Lowering an
//! expression gives a pure [`tree::Expr`](crate::tree::Expr); what cannot be in a tree is appended
//! to the current [`Frame`] as statements that write slots, in the order of evaluation.
//!
//! Charges: a source statement is charged a step and an eighth for each node of its expressions,
//! on the first statement it became; a loop's turn likewise, on its `Next` or its condition; a
//! call one step more.
//!
//! May touch: `source`, `syntax`, `policy`, `tree`, `value` (constants). Never: running.
//!
//! Invariants: it cannot fail. Work and result are linear in the source: no statement and no
//! expression of it is lowered twice, but for the simple ones that `reduction` takes in. The
//! recursion runs on a stack grown for the depth of the
//! ast. No tree is deeper than [`DEPTH_MAX`](crate::tree::DEPTH_MAX).

mod assign;
mod call;
mod class;
mod collect;
mod comprehension;
mod constants;
mod except_star;
mod expr;
mod flow;
mod frame;
mod function;
mod import;
mod links;
mod names;
mod operators;
mod pattern;
mod places;
mod reduction;
mod scopes;
mod statement;
mod try_;
mod unparse;
mod with_;

#[cfg(test)]
mod tests;

use crate::policy::{Cleared, Module, Shape};
use crate::source::{Source, Span};
use crate::syntax::{Parsed, ast, no_parameters, with_stack};
use crate::tree::{Code, PlaceId, Tree};
use crate::value::Value;
use crate::value::obj::GlobalNames;
use collect::Found;
use constants::Constants;
use frame::Frame;
use places::Places;
use scopes::{ScopeId, VarId};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A step, in the parts that statements are charged in.
const STEP: u32 = 8;

/// Displays with more items than this are built item by item, as in CPython.
const ITEMS_MAX: usize = 30;

/// Qualified names are cut off at so many bytes: each repeats what is around it.
const QUALNAME_MAX: usize = 1000;

/// Names that lowering itself uses.
const IMPLICIT: [&str; 7] =
    ["__class__", "__name__", "__annotations__", "__doc__", "__module__", "__qualname__", "super"];

/// What lowering must know of the world around a program.
pub struct Environment<'e> {
    /// The builtin of a name.
    pub builtin: &'e dyn Fn(&str) -> Option<Value>,
    /// Whether a look at so many arguments most often answers a call of the builtin of this name.
    pub looks: &'e dyn Fn(&str, usize) -> bool,
    /// Whether text answers a method of this name by a look, and hardly anything else has one.
    pub text_looks: &'e dyn Fn(&str) -> bool,
    /// The module that a function of this qualified name says it is of, where CPython has it in C.
    pub in_c: &'e dyn Fn(&str) -> Option<&'static str>,
    /// The globals that are there already, which keep their slots (an entry of a REPL).
    pub globals: Option<&'e GlobalNames>,
}

/// Resolves a module of a program. Its constants go by the unit number `unit`.
pub fn lower(cleared: &Cleared, module: usize, unit: u32, environment: &Environment<'_>) -> Tree {
    let this = cleared.modules().get(module).unwrap_or(cleared.main());
    let own = module == 0 && cleared.shape() == Shape::Function;
    let parameters = if own { cleared.parameters() } else { None };
    let no_parameters = no_parameters();
    let parameters = match parameters {
        Some((_, parameters)) => Some(parameters),
        None if own => Some(&no_parameters),
        None => None,
    };
    // The parameters of a function's body are parsed apart from it, within the default limits.
    let extra = if parameters.is_some() { 10_000 } else { 0 };
    with_stack(this.parsed.depth().max(extra), || {
        let mut lower = Lower::new(this, parameters, unit, environment);
        lower.module(parameters);
        lower.finish(cleared, this)
    })
}

/// A module being lowered.
struct Lower<'a, 'e> {
    source: &'a Source,
    parsed: &'a Parsed,
    environment: &'e Environment<'e>,
    found: Found<'a>,
    /// By frame: the comprehensions that run in it.
    inline: Vec<Vec<ScopeId>>,
    constants: Constants,
    places: Places,
    /// What is lowered stands in another text: it has no places.
    elsewhere: bool,
    /// By name: the slot of the global.
    global_slots: Vec<Option<u32>>,
    globals: GlobalNames,
    builtins: Vec<Value>,
    /// By global slot: a builtin that this module never rebinds. (What a REPL had before may be
    /// bound already.)
    fixed: Vec<bool>,
    codes: Vec<Option<Code>>,
    caches: u32,
    /// Where the cells of variables lie in the chain of links.
    links: BTreeMap<VarId, links::Location>,
    frame: Box<Frame>,
    /// The scope that names are looked up in: the frame's, or one of its comprehensions'.
    scope: ScopeId,
}

impl<'a, 'e> Lower<'a, 'e> {
    fn new(
        module: &'a Module,
        parameters: Option<&'a ast::Arguments>,
        unit: u32,
        environment: &'e Environment<'e>,
    ) -> Lower<'a, 'e> {
        let mut found = collect::collect(module.parsed.body(), parameters, environment);
        scopes::resolve(&mut found.scopes);
        let mut inline = vec![Vec::new(); found.scopes.list.len()];
        for (id, scope) in (0..).zip(&found.scopes.list) {
            if !scope.kind.is_frame() {
                inline[scope.frame as usize].push(id);
            }
        }
        let mut globals = GlobalNames::default();
        let mut builtins = Vec::new();
        if let Some(known) = environment.globals {
            globals.names = known.names.clone();
            builtins = vec![Value::Unbound; known.names.len()];
            for (name, slot) in &known.slots {
                globals.slots.insert(name.clone(), *slot);
                if let Some(builtin) = builtins.get_mut(*slot as usize) {
                    *builtin = (environment.builtin)(name).unwrap_or(Value::Unbound);
                }
            }
        }
        Lower {
            source: &module.source,
            parsed: &module.parsed,
            environment,
            global_slots: vec![None; found.scopes.names.len()],
            found,
            inline,
            constants: Constants::new(unit),
            places: Places::new(),
            elsewhere: false,
            fixed: vec![false; builtins.len()],
            globals,
            builtins,
            codes: Vec::new(),
            caches: 0,
            links: BTreeMap::new(),
            frame: Box::new(Frame::new(0, Default::default(), 0)),
            scope: 0,
        }
    }

    fn finish(mut self, cleared: &Cleared, module: &Module) -> Tree {
        let name = self.constants.str(&module.name);
        let Lower { constants, places, globals, builtins, codes, caches, .. } = self;
        let constants = constants.finish();
        Tree {
            package: module.package,
            source: module.source.clone(),
            name,
            unit: constants.1,
            // Every code that was begun has been ended.
            codes: codes.into_iter().flatten().collect(),
            constants: Arc::new(constants.0),
            places: places.list,
            globals: Arc::new(globals),
            builtins: builtins.into(),
            names: cleared.names(),
            caches,
            frameless: false,
            record_init: None,
        }
    }

    fn place(&mut self, span: Span) -> PlaceId {
        self.marked(span, Span::default())
    }

    /// Where an attribute of this name stands, or the call of a method (`whole`): if the name is
    /// on another line than the whole begins on, it begins at the name, as in CPython.
    fn named_span(&self, whole: Span, attribute: Span, name: &str) -> Span {
        // CPython takes characters from a count of bytes.
        let start = attribute.end.saturating_sub(name.chars().count() as u32);
        let split = self.source.text().is_char_boundary(start as usize)
            && self.source.line_of(start) != self.source.line_of(whole.start);
        if split { Span::new(start, whole.end) } else { whole }
    }

    fn marked(&mut self, span: Span, mark: Span) -> PlaceId {
        if self.elsewhere { 0 } else { self.places.add(span, mark) }
    }

    fn cache(&mut self) -> u32 {
        self.caches += 1;
        self.caches - 1
    }
}
