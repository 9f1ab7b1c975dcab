//! The first walk: scopes and what is done with names in them, and which expressions will need
//! statements of their own.
//!
//! An expression *emits* if lowering it may append statements: calls, `await`, `yield`, `:=`,
//! comprehensions and their kind, anything that contains one, and subtrees that have grown too
//! deep. Where an operand emits, what stands left of it has to be put into slots first, so this
//! must be known beforehand; it is found bottom-up, once a node.
//!
//! May touch: the ast. Never: the tree.

use super::Environment;
use super::scopes::{
    BOUND, DELETED, GLOBAL, NONLOCAL, NameId, PARAM, Scope, ScopeId, ScopeKind, Scopes, USED,
    WALRUS,
};
use crate::syntax::ast::{self, Expr, ExprContext, Pattern, Stmt};
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

    fn body(&mut self, body: &'a [Stmt]) {
        for statement in body {
            self.statement(statement);
        }
    }

    fn statement(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::FunctionDef(ast::StmtFunctionDef {
                range: _,
                name,
                args,
                body,
                decorator_list,
                returns,
                type_comment: _,
                type_params,
            }) => {
                let is_async = false;
                let returns = returns.as_deref();
                let definition =
                    Definition { name, args, body, decorator_list, returns, type_params, is_async };
                self.function(address(statement), &definition);
            }
            Stmt::AsyncFunctionDef(ast::StmtAsyncFunctionDef {
                range: _,
                name,
                args,
                body,
                decorator_list,
                returns,
                type_comment: _,
                type_params,
            }) => {
                let is_async = true;
                let returns = returns.as_deref();
                let definition =
                    Definition { name, args, body, decorator_list, returns, type_params, is_async };
                self.function(address(statement), &definition);
            }
            Stmt::ClassDef(ast::StmtClassDef {
                range: _,
                name,
                bases,
                keywords,
                body,
                decorator_list,
                type_params,
            }) => {
                self.expressions(decorator_list);
                let outer = self.type_parameters(address(statement), type_params);
                self.expressions(bases);
                self.keywords(keywords);
                let around = self.open(ScopeKind::Class);
                self.found.opened.insert(address(statement), self.scope);
                self.body(body);
                self.scope = around;
                self.scope = outer;
                self.note(name, BOUND);
            }
            Stmt::Return(ast::StmtReturn { range: _, value }) => self.optional(value.as_deref()),
            Stmt::Delete(ast::StmtDelete { range: _, targets }) => {
                self.expressions(targets);
            }
            Stmt::Assign(ast::StmtAssign { range: _, targets, value, type_comment: _ }) => {
                self.expression(value);
                self.expressions(targets);
            }
            Stmt::TypeAlias(ast::StmtTypeAlias { range: _, name, type_params, value }) => {
                self.expression(name);
                let outer = self.type_parameters(address(statement), type_params);
                let around = self.open(ScopeKind::Lambda);
                self.found.opened.insert(address(statement), self.scope);
                self.expression(value);
                self.scope = around;
                self.scope = outer;
            }
            Stmt::AugAssign(ast::StmtAugAssign { range: _, target, op: _, value }) => {
                self.expression(target);
                if let Expr::Name(ast::ExprName { range: _, id, ctx: _ }) = &**target {
                    self.note(id, USED);
                }
                self.expression(value);
            }
            Stmt::AnnAssign(ast::StmtAnnAssign {
                range: _,
                target,
                annotation,
                value,
                simple: _,
            }) => {
                self.expression(target);
                if !self.here().kind.is_function() {
                    if !self.found.annotations_are_text {
                        self.expression(annotation);
                    }
                    self.note("__annotations__", USED);
                }
                self.optional(value.as_deref());
            }
            Stmt::For(ast::StmtFor { range: _, target, iter, body, orelse, type_comment: _ })
            | Stmt::AsyncFor(ast::StmtAsyncFor {
                range: _,
                target,
                iter,
                body,
                orelse,
                type_comment: _,
            }) => {
                self.expression(iter);
                self.expression(target);
                self.body(body);
                self.body(orelse);
            }
            Stmt::While(ast::StmtWhile { range: _, test, body, orelse }) => {
                self.expression(test);
                self.body(body);
                self.body(orelse);
            }
            Stmt::If(first) => self.branches(first),
            Stmt::With(ast::StmtWith { range: _, items, body, type_comment: _ })
            | Stmt::AsyncWith(ast::StmtAsyncWith { range: _, items, body, type_comment: _ }) => {
                for ast::WithItem { range: _, context_expr, optional_vars } in items {
                    self.expression(context_expr);
                    self.optional(optional_vars.as_deref());
                }
                self.body(body);
            }
            Stmt::Match(ast::StmtMatch { range: _, subject, cases }) => {
                self.expression(subject);
                for ast::MatchCase { range: _, pattern, guard, body } in cases {
                    self.pattern(pattern);
                    self.optional(guard.as_deref());
                    self.body(body);
                }
            }
            Stmt::Raise(ast::StmtRaise { range: _, exc, cause }) => {
                self.optional(exc.as_deref());
                self.optional(cause.as_deref());
            }
            Stmt::Try(ast::StmtTry { range: _, body, handlers, orelse, finalbody })
            | Stmt::TryStar(ast::StmtTryStar { range: _, body, handlers, orelse, finalbody }) => {
                self.body(body);
                for handler in handlers {
                    let ast::ExceptHandler::ExceptHandler(ast::ExceptHandlerExceptHandler {
                        range: _,
                        type_,
                        name,
                        body,
                    }) = handler;
                    self.optional(type_.as_deref());
                    if let Some(name) = name {
                        self.note(name, BOUND | DELETED);
                    }
                    self.body(body);
                }
                self.body(orelse);
                self.body(finalbody);
            }
            Stmt::Assert(ast::StmtAssert { range: _, test, msg }) => {
                self.expression(test);
                self.optional(msg.as_deref());
            }
            Stmt::Import(ast::StmtImport { range: _, names }) => {
                for ast::Alias { range: _, name, asname } in names {
                    match asname {
                        Some(asname) => self.note(asname, BOUND),
                        None => self.note(name.split('.').next().unwrap_or(name), BOUND),
                    }
                }
            }
            Stmt::ImportFrom(ast::StmtImportFrom { range: _, module: _, names, level: _ }) => {
                for ast::Alias { range: _, name, asname } in names {
                    if name.as_str() != "*" {
                        self.note(asname.as_ref().unwrap_or(name), BOUND);
                    }
                }
            }
            Stmt::Global(ast::StmtGlobal { range: _, names }) => {
                for name in names {
                    self.note(name, GLOBAL);
                }
            }
            Stmt::Nonlocal(ast::StmtNonlocal { range: _, names }) => {
                for name in names {
                    self.note(name, NONLOCAL);
                }
            }
            Stmt::Expr(ast::StmtExpr { range: _, value }) => {
                self.expression(value);
            }
            Stmt::Pass(ast::StmtPass { range: _ })
            | Stmt::Break(ast::StmtBreak { range: _ })
            | Stmt::Continue(ast::StmtContinue { range: _ }) => {}
        }
    }

    /// `if` and its `elif`s, which are nested in the ast, in a loop.
    fn branches(&mut self, first: &'a ast::StmtIf) {
        let mut next = first;
        loop {
            let ast::StmtIf { range: _, test, body, orelse } = next;
            self.expression(test);
            self.body(body);
            match orelse.as_slice() {
                [Stmt::If(inner)] => next = inner,
                other => return self.body(other),
            }
        }
    }

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
        for arg in posonlyargs.iter().chain(args).chain(kwonlyargs) {
            self.note(&arg.def.arg, PARAM | BOUND);
        }
        for arg in [vararg, kwarg].into_iter().flatten() {
            self.note(&arg.arg, PARAM | BOUND);
        }
    }

    // Expressions.

    fn optional(&mut self, expression: Option<&'a Expr>) {
        if let Some(expression) = expression {
            self.expression(expression);
        }
    }

    fn expressions(&mut self, expressions: &'a [Expr]) -> Shape {
        let mut all = Shape { emits: false, height: 0 };
        for expression in expressions {
            all = all.and(self.expression(expression));
        }
        all
    }

    fn expression(&mut self, expression: &'a Expr) -> Shape {
        let mut shape = self.kind(expression);
        let mut bits = 0;
        if shape.height >= DEEP_AT {
            shape = Shape { emits: true, height: 1 };
            bits |= DEEP;
        }
        if shape.emits {
            bits |= EMITS;
        }
        if bits != 0 {
            self.found.shapes.insert(address(expression), bits);
        }
        shape
    }

    /// The shape of an expression from those of its parts.
    fn kind(&mut self, expression: &'a Expr) -> Shape {
        let emits = Shape { emits: true, height: 1 };
        match expression {
            Expr::BoolOp(ast::ExprBoolOp { range: _, op: _, values }) => {
                up(self.expressions(values))
            }
            Expr::NamedExpr(ast::ExprNamedExpr { range: _, target, value }) => {
                if let Expr::Name(ast::ExprName { range: _, id, ctx: _ }) = &**target {
                    self.note_walrus(id);
                }
                self.expression(value);
                emits
            }
            Expr::BinOp(ast::ExprBinOp { range: _, left, op: _, right }) => {
                let left = self.expression(left);
                up(left.and(self.expression(right)))
            }
            Expr::UnaryOp(ast::ExprUnaryOp { range: _, op: _, operand }) => {
                up(self.expression(operand))
            }
            Expr::Lambda(ast::ExprLambda { range: _, args, body }) => {
                self.defaults(args);
                let outer = self.open(ScopeKind::Lambda);
                self.found.opened.insert(address(expression), self.scope);
                self.parameters(args);
                self.expression(body);
                self.scope = outer;
                emits
            }
            Expr::IfExp(ast::ExprIfExp { range: _, test, body, orelse }) => {
                let test = self.expression(test);
                let body = self.expression(body);
                up(test.and(body).and(self.expression(orelse)))
            }
            Expr::Dict(ast::ExprDict { range: _, keys, values }) => {
                let mut all = LEAF;
                for key in keys {
                    match key {
                        Some(key) => all = all.and(self.expression(key)),
                        None => all.emits = true,
                    }
                }
                all = all.and(self.expressions(values));
                up(all.and(many(values.len())))
            }
            Expr::Set(ast::ExprSet { range: _, elts }) => {
                up(self.expressions(elts).and(many(elts.len())))
            }
            Expr::ListComp(ast::ExprListComp { range: _, elt, generators })
            | Expr::SetComp(ast::ExprSetComp { range: _, elt, generators }) => {
                self.comprehension(expression, ScopeKind::Comprehension, (elt, None), generators);
                emits
            }
            Expr::DictComp(ast::ExprDictComp { range: _, key, value, generators }) => {
                let parts = (&**key, Some(&**value));
                self.comprehension(expression, ScopeKind::Comprehension, parts, generators);
                emits
            }
            Expr::GeneratorExp(ast::ExprGeneratorExp { range: _, elt, generators }) => {
                let kind = ScopeKind::GeneratorExpression;
                self.comprehension(expression, kind, (elt, None), generators);
                emits
            }
            Expr::Await(ast::ExprAwait { range: _, value }) => {
                self.expression(value);
                self.here().awaits = true;
                emits
            }
            Expr::Yield(ast::ExprYield { range: _, value }) => {
                self.optional(value.as_deref());
                self.here().yields = true;
                emits
            }
            Expr::YieldFrom(ast::ExprYieldFrom { range: _, value }) => {
                self.expression(value);
                self.here().yields = true;
                emits
            }
            Expr::Compare(ast::ExprCompare { range: _, left, ops: _, comparators }) => {
                let left = self.expression(left);
                let mut all = up(left.and(self.expressions(comparators)));
                if comparators.len() > 1 {
                    all = Shape { emits: true, height: all.height + 1 };
                }
                all
            }
            Expr::Call(ast::ExprCall { range: _, func, args, keywords }) => {
                let looks = looked_at(expression, self.environment).is_some();
                // The method's name is part of the call.
                let callee = match &**func {
                    Expr::Attribute(method) if looks => self.expression(&method.value),
                    func => self.expression(func),
                };
                let args = self.expressions(args);
                self.keywords(keywords);
                if looks { up(callee.and(args)) } else { emits }
            }
            Expr::FormattedValue(ast::ExprFormattedValue {
                range: _,
                value,
                conversion: _,
                format_spec,
            }) => {
                let mut all = self.expression(value);
                if let Some(spec) = format_spec.as_deref() {
                    all = all.and(self.expression(spec));
                }
                up(all)
            }
            Expr::JoinedStr(ast::ExprJoinedStr { range: _, values }) => {
                up(self.expressions(values))
            }
            Expr::Constant(ast::ExprConstant { range: _, value: _, kind: _ }) => LEAF,
            Expr::Attribute(ast::ExprAttribute { range: _, value, attr: _, ctx: _ }) => {
                up(self.expression(value))
            }
            Expr::Subscript(ast::ExprSubscript { range: _, value, slice, ctx: _ }) => {
                let value = self.expression(value);
                up(value.and(self.expression(slice)))
            }
            Expr::Starred(ast::ExprStarred { range: _, value, ctx: _ }) => {
                let inner = self.expression(value);
                // Wherever a starred item stands, statements build what it stands in.
                Shape { emits: true, height: inner.height }
            }
            Expr::Name(ast::ExprName { range: _, id, ctx }) => {
                match ctx {
                    ExprContext::Load => self.note_use(id),
                    ExprContext::Store => self.note(id, BOUND),
                    ExprContext::Del => self.note(id, BOUND | DELETED),
                }
                // In a class body a name is a node with a fallback below.
                Shape { emits: false, height: 2 }
            }
            Expr::List(ast::ExprList { range: _, elts, ctx: _ })
            | Expr::Tuple(ast::ExprTuple { range: _, elts, ctx: _ }) => {
                up(self.expressions(elts).and(many(elts.len())))
            }
            Expr::Slice(ast::ExprSlice { range: _, lower, upper, step }) => {
                let mut all = LEAF;
                for part in [lower, upper, step].into_iter().flatten() {
                    all = all.and(self.expression(part));
                }
                up(all)
            }
        }
    }

    fn keywords(&mut self, keywords: &'a [ast::Keyword]) {
        for ast::Keyword { range: _, arg: _, value } in keywords {
            self.expression(value);
        }
    }

    fn comprehension(
        &mut self,
        key: &'a Expr,
        kind: ScopeKind,
        (element, value): (&'a Expr, Option<&'a Expr>),
        generators: &'a [ast::Comprehension],
    ) {
        let mut outer = None;
        for ast::Comprehension { range: _, target, iter, ifs, is_async } in generators {
            // The first iterable belongs to the scope around.
            match outer {
                None => {
                    self.expression(iter);
                    outer = Some(self.open(kind));
                    self.found.opened.insert(address(key), self.scope);
                }
                Some(_) => {
                    self.expression(iter);
                }
            }
            self.expression(target);
            self.expressions(ifs);
            self.here().awaits |= *is_async;
        }
        self.expression(element);
        self.optional(value);
        let awaits = self.here().awaits;
        if let Some(outer) = outer {
            self.scope = outer;
        }
        // An asynchronous comprehension makes the generator expression around it asynchronous.
        self.here().awaits |= awaits && kind == ScopeKind::Comprehension;
    }

    // Patterns.

    fn pattern(&mut self, pattern: &'a Pattern) {
        match pattern {
            Pattern::MatchValue(ast::PatternMatchValue { range: _, value }) => {
                self.expression(value);
            }
            Pattern::MatchSingleton(ast::PatternMatchSingleton { range: _, value: _ }) => {}
            Pattern::MatchSequence(ast::PatternMatchSequence { range: _, patterns })
            | Pattern::MatchOr(ast::PatternMatchOr { range: _, patterns }) => {
                self.patterns(patterns);
            }
            Pattern::MatchMapping(ast::PatternMatchMapping { range: _, keys, patterns, rest }) => {
                self.expressions(keys);
                self.patterns(patterns);
                if let Some(rest) = rest {
                    self.note(rest, BOUND);
                }
            }
            Pattern::MatchClass(ast::PatternMatchClass {
                range: _,
                cls,
                patterns,
                kwd_attrs: _,
                kwd_patterns,
            }) => {
                self.expression(cls);
                self.patterns(patterns);
                self.patterns(kwd_patterns);
            }
            Pattern::MatchStar(ast::PatternMatchStar { range: _, name }) => {
                if let Some(name) = name {
                    self.note(name, BOUND);
                }
            }
            Pattern::MatchAs(ast::PatternMatchAs { range: _, pattern, name }) => {
                if let Some(pattern) = pattern {
                    self.pattern(pattern);
                }
                if let Some(name) = name {
                    self.note(name, BOUND);
                }
            }
        }
    }

    fn patterns(&mut self, patterns: &'a [Pattern]) {
        for pattern in patterns {
            self.pattern(pattern);
        }
    }
}

/// What a call looks at, where a look is most often enough.
pub(super) enum LookedAt<'a> {
    /// The arguments of a function.
    Arguments(&'a Expr),
    /// The text whose method it is.
    Text(&'a Expr, &'a str),
}

/// Whether a call is an expression like any other, since a look most often answers it:
/// [`crate::tree::Expr::Look`].
pub(super) fn looked_at<'a>(call: &'a Expr, environment: &Environment<'_>) -> Option<LookedAt<'a>> {
    let Expr::Call(ast::ExprCall { range: _, func, args, keywords }) = call else { return None };
    if !keywords.is_empty() || args.iter().any(Expr::is_starred_expr) {
        return None;
    }
    match &**func {
        Expr::Name(ast::ExprName { range: _, id, ctx: _ })
            if (environment.looks)(id, args.len()) =>
        {
            Some(LookedAt::Arguments(func))
        }
        Expr::Attribute(ast::ExprAttribute { range: _, value, attr, ctx: _ })
            if args.len() <= 2 && (environment.text_looks)(attr) =>
        {
            Some(LookedAt::Text(value, attr))
        }
        _ => None,
    }
}

fn up(shape: Shape) -> Shape {
    Shape { emits: shape.emits, height: shape.height.max(1) + 1 }
}

/// Long displays are built item by item.
fn many(items: usize) -> Shape {
    Shape { emits: items > super::ITEMS_MAX, height: 0 }
}
