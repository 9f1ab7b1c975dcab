//! The first walk: scopes and what is done with names in them, and which expressions will need
//! statements of their own.
//!
//! An expression *emits* if lowering it may append statements: calls, `await`, `yield`, `:=`,
//! comprehensions and their kind, anything that contains one, and subtrees that have grown too
//! deep. Where an operand emits, what stands left of it has to be put into slots first, so this
//! must be known beforehand; it is found bottom-up, once a node.
//!
//! May touch: the ast. Never: the tree.

mod expression;
mod statement;

pub(super) use expression::{LookedAt, looked_at};

use super::Environment;
use super::scopes::{BOUND, NameId, PARAM, Scope, ScopeId, ScopeKind, Scopes, USED, WALRUS};
use crate::source::EXAMPLE;
use crate::syntax::ast::{self, Expr, Stmt};
use crate::tree::DEPTH_MAX;
use std::hash::{BuildHasherDefault, Hasher};

/// Hashes the address of a node, which no program chooses.
#[derive(Default)]
pub(super) struct AddressHasher(u64);

impl Hasher for AddressHasher {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
        }
    }
    fn write_usize(&mut self, n: usize) {
        let mixed = (n as u64 >> 3).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ (mixed >> 32);
    }
}

pub(super) type ByAddress<T> = hashbrown::HashMap<usize, T, BuildHasherDefault<AddressHasher>>;

/// The address of a node, its key while the ast lives.
pub(super) fn address<T>(node: &T) -> usize {
    std::ptr::from_ref(node) as usize
}

/// Lowering it may append statements.
pub(super) const EMITS: u8 = 1;
/// Its tree has grown so deep that it goes into a slot.
pub(super) const DEEP: u8 = 2;

/// Levels at which a tree goes into a slot; what is put on top of operands by lowering fits above.
const DEEP_AT: u8 = DEPTH_MAX as u8 - 6;

/// What the first walk finds.
#[derive(Default)]
pub(super) struct Found<'a> {
    pub scopes: Scopes<'a>,
    /// The scope that a statement or expression opens.
    pub opened: ByAddress<ScopeId>,
    /// The scope of the type parameters of a statement.
    pub typed: ByAddress<ScopeId>,
    /// [`EMITS`] and [`DEEP`], where there is anything to say.
    pub shapes: ByAddress<u8>,
    /// `from __future__ import annotations`
    pub annotations_are_text: bool,
}

#[derive(Clone, Copy)]
struct Shape {
    emits: bool,
    height: u8,
}

const LEAF: Shape = Shape { emits: false, height: 1 };

impl Shape {
    fn and(self, other: Shape) -> Shape {
        Shape { emits: self.emits || other.emits, height: self.height.max(other.height) }
    }
}

/// A `def`.
struct Definition<'a> {
    name: &'a str,
    args: &'a ast::Arguments,
    body: &'a [Stmt],
    decorator_list: &'a [Expr],
    returns: Option<&'a Expr>,
    type_params: &'a [ast::TypeParam],
    is_async: bool,
}

pub(super) struct Collect<'a, 'e> {
    pub found: Found<'a>,
    environment: &'e Environment<'e>,
    scope: ScopeId,
}

/// Walks a module; `parameters` are those of a program that is a function's body.
pub(super) fn collect<'a>(
    body: &'a [Stmt],
    parameters: Option<&'a ast::Arguments>,
    environment: &Environment<'_>,
) -> Found<'a> {
    let mut found = Found::default();
    found.scopes.list.push(Scope::new(ScopeKind::Module, 0, 0, 0));
    let mut walk = Collect { found, environment, scope: 0 };
    for name in super::IMPLICIT {
        walk.found.scopes.names.id(name);
    }
    walk.found.annotations_are_text = has_future_annotations(body);
    match parameters {
        Some(parameters) => {
            walk.defaults(parameters);
            let outer = walk.open(ScopeKind::Function);
            walk.found.opened.insert(address(parameters), walk.scope);
            walk.parameters(parameters);
            walk.body(body);
            walk.scope = outer;
        }
        None => walk.body(body),
    }
    walk.found
}

fn has_future_annotations(body: &[Stmt]) -> bool {
    body.iter().any(|statement| {
        let Stmt::ImportFrom(ast::StmtImportFrom { range: _, module, names, level: _ }) = statement
        else {
            return false;
        };
        module.as_deref() == Some("__future__")
            && names.iter().any(|alias| alias.name.as_str() == "annotations")
    })
}

impl<'a> Collect<'a, '_> {
    fn open(&mut self, kind: ScopeKind) -> ScopeId {
        let outer = self.scope;
        let list = &mut self.found.scopes.list;
        let id = list.len() as ScopeId;
        let (frame, nested) = match kind.is_frame() {
            true => (id, 0),
            false => {
                list.get(outer as usize).map_or((0, 0), |scope| (scope.frame, scope.nested + 1))
            }
        };
        list.push(Scope::new(kind, outer, frame, nested));
        if let Some(scope) = list.get_mut(outer as usize) {
            scope.children.push(id);
        }
        self.scope = id;
        outer
    }

    fn here(&mut self) -> &mut Scope {
        // The current scope is always one of the list.
        let at = self.scope as usize;
        &mut self.found.scopes.list[at]
    }

    fn note(&mut self, name: &'a str, flags: u8) {
        let id = self.found.scopes.names.id(name);
        self.note_id(id, flags);
    }

    fn note_id(&mut self, name: NameId, flags: u8) {
        let mut scope = self.scope as usize;
        // A scope of type parameters binds these alone; all else belongs to the scope around it.
        while self.found.scopes.list[scope].kind == ScopeKind::TypeParameters
            && self.found.scopes.list[scope].symbol(name).is_none()
            && flags & PARAM == 0
        {
            scope = self.found.scopes.list[scope].parent as usize;
        }
        self.found.scopes.list[scope].note(name, flags);
    }

    fn note_use(&mut self, name: &'a str) {
        self.note(name, USED);
        if name == "super" && self.here().kind.is_function() {
            self.note("__class__", USED);
        }
    }

    /// The target of a `:=`, which comprehensions leave to the function around them.
    fn note_walrus(&mut self, name: &'a str) {
        let id = self.found.scopes.names.id(name);
        let mut scope = self.scope as usize;
        loop {
            let here = &mut self.found.scopes.list[scope];
            match here.kind {
                ScopeKind::Comprehension | ScopeKind::GeneratorExpression => {
                    here.note(id, USED | WALRUS);
                    scope = here.parent as usize;
                }
                ScopeKind::TypeParameters => scope = here.parent as usize,
                ScopeKind::Module | ScopeKind::Function | ScopeKind::Lambda | ScopeKind::Class => {
                    here.note(id, BOUND | WALRUS);
                    return;
                }
            }
        }
    }

    // Statements.

    fn function(&mut self, key: usize, definition: &Definition<'a>) {
        let Definition { name, args, body, decorator_list, returns, type_params, is_async } =
            *definition;
        self.expressions(decorator_list);
        self.defaults(args);
        let outer = self.type_parameters(key, type_params);
        if !self.found.annotations_are_text {
            self.annotations(args);
            self.optional(returns);
        }
        let around = self.open(ScopeKind::Function);
        self.found.opened.insert(key, self.scope);
        self.here().is_async = is_async;
        // An example of a docstring, which stands for statements at the top of a module.
        self.here().binds_globals = name == EXAMPLE;
        self.parameters(args);
        self.body(body);
        self.scope = around;
        self.scope = outer;
        self.note(name, BOUND);
    }

    /// Opens the scope of type parameters if there are any; answers the scope around it. Bounds
    /// are evaluated when somebody asks for them, which nobody can.
    fn type_parameters(&mut self, key: usize, params: &'a [ast::TypeParam]) -> ScopeId {
        if params.is_empty() {
            return self.scope;
        }
        let outer = self.open(ScopeKind::TypeParameters);
        self.found.typed.insert(key, self.scope);
        for param in params {
            match param {
                ast::TypeParam::TypeVar(ast::TypeParamTypeVar { range: _, name, bound: _ })
                | ast::TypeParam::ParamSpec(ast::TypeParamParamSpec { range: _, name })
                | ast::TypeParam::TypeVarTuple(ast::TypeParamTypeVarTuple { range: _, name }) => {
                    self.note(name, BOUND | PARAM);
                }
            }
        }
        outer
    }

    // Parameters.

    fn defaults(&mut self, args: &'a ast::Arguments) {
        let ast::Arguments { range: _, posonlyargs, args, vararg: _, kwonlyargs, kwarg: _ } = args;
        for arg in posonlyargs.iter().chain(args).chain(kwonlyargs) {
            let ast::ArgWithDefault { range: _, def: _, default } = arg;
            self.optional(default.as_deref());
        }
    }

    fn annotations(&mut self, args: &'a ast::Arguments) {
        let ast::Arguments { range: _, posonlyargs, args, vararg, kwonlyargs, kwarg } = args;
        for arg in posonlyargs.iter().chain(args).chain(kwonlyargs) {
            let ast::ArgWithDefault { range: _, def, default: _ } = arg;
            self.annotation(def);
        }
        for arg in [vararg, kwarg].into_iter().flatten() {
            self.annotation(arg);
        }
    }

    fn annotation(&mut self, arg: &'a ast::Arg) {
        let ast::Arg { range: _, arg: _, annotation, type_comment: _ } = arg;
        self.optional(annotation.as_deref());
    }

    fn parameters(&mut self, args: &'a ast::Arguments) {
        let ast::Arguments { range: _, posonlyargs, args, vararg, kwonlyargs, kwarg } = args;
        let positional = !(posonlyargs.is_empty() && args.is_empty());
        if let Some(own) = self.found.scopes.list.get_mut(self.scope as usize) {
            own.positional = positional;
        }
        for arg in posonlyargs.iter().chain(args).chain(kwonlyargs) {
            self.note(&arg.def.arg, PARAM | BOUND);
        }
        for arg in [vararg, kwarg].into_iter().flatten() {
            self.note(&arg.arg, PARAM | BOUND);
        }
    }
}
