//! Which modules a text's import statements name, wherever in it they stand.
//!
//! May touch: the ast. Never: a file; who finds the modules is asked elsewhere.

use std::collections::BTreeSet;

use super::blocks::blocks;
use super::{Limits, Parsed, ast, with_stack};
use crate::source::Source;

/// The modules that a module of this name may import, by their whole names, each with the packages
/// it is in. What follows `from x import` may be a module or not: it is among them.
pub fn imports(parsed: &Parsed, name: &str, package: bool) -> BTreeSet<String> {
    let mut walk = Walk { name, package, found: BTreeSet::new() };
    with_stack(parsed.depth(), || walk.body(parsed.body()));
    walk.found
}

/// The same, and what the examples in the docstrings of a module that imports `doctest` import.
pub fn all_imports(
    parsed: &Parsed,
    source: &Source,
    limits: &Limits,
    (name, package): (&str, bool),
) -> BTreeSet<String> {
    let mut found = imports(parsed, name, package);
    // What is wrong with the examples is told when they are judged.
    if found.contains("doctest")
        && let Ok(Some((_, examples))) = super::examples(parsed, source, limits)
    {
        found.append(&mut imports(&examples, name, package));
    }
    found
}

struct Walk<'a> {
    name: &'a str,
    package: bool,
    found: BTreeSet<String>,
}

impl Walk<'_> {
    fn body(&mut self, body: &[ast::Stmt]) {
        for statement in body {
            self.statement(statement);
        }
    }

    fn statement(&mut self, statement: &ast::Stmt) {
        match statement {
            ast::Stmt::Import(import) => {
                for alias in &import.names {
                    self.add(alias.name.as_str());
                }
            }
            ast::Stmt::ImportFrom(import) => self.import_from(import),
            _ => blocks(statement).into_iter().for_each(|block| self.body(block)),
        }
    }

    fn import_from(&mut self, import: &ast::StmtImportFrom) {
        let level = import.level.as_ref().map_or(0, |level| level.to_u32());
        let mut base = String::new();
        if level > 0 {
            let mut package = self.name;
            for _ in 0..level - u32::from(self.package) {
                package = package.rsplit_once('.').map_or("", |(package, _)| package);
            }
            base.push_str(package);
        }
        if let Some(module) = &import.module {
            if !base.is_empty() {
                base.push('.');
            }
            base.push_str(module.as_str());
        }
        self.add(&base);
        for alias in &import.names {
            self.add(&format!("{base}.{}", alias.name.as_str()));
        }
    }

    /// A module, and the packages it is in.
    fn add(&mut self, name: &str) {
        let plain =
            |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '_');
        if name.split('.').all(plain) {
            let ends = name.match_indices('.').map(|(at, _)| at).chain([name.len()]);
            self.found.extend(ends.filter_map(|end| name.get(..end)).map(str::to_owned));
        }
    }
}
