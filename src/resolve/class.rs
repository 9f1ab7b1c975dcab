//! Classes: a body that runs in a namespace, and what is made of it; and the module's own body.

use super::Lower;
use super::collect::address;
use super::function::Head;
use crate::syntax::ast::{self, Stmt};
use crate::syntax::span;
use crate::tree::{CodeKind, Expr, MakeClass, MakeFunction, Many, Op, Params, Slot};
use crate::value::Value;

impl<'a> Lower<'a, '_> {
    pub(super) fn class(&mut self, statement: &'a Stmt, class: &'a ast::StmtClassDef) {
        let ast::StmtClassDef {
            range: _,
            name,
            bases,
            keywords,
            body,
            decorator_list,
            type_params,
        } = class;
        let (key, whole) = (address(statement), span(statement));
        let place = self.place(whole);
        let decorators = self.decorators(decorator_list);
        let outer = self.type_parameters(key, type_params);
        let bases = self.bases(statement, bases);
        let keywords = match keywords.as_slice() {
            [] => None,
            some => Some(self.keyword_dict(place, some, None)),
        };
        let scope = self.found.opened.get(&key).copied().unwrap_or(0);
        let written = self.parsed.written_name(whole.start).unwrap_or(name).to_owned();
        let is_global = matches!(self.binding(name), super::scopes::Binding::Global);
        let value = self.constants.str(&written);
        let head = Head {
            scope,
            kind: CodeKind::Class,
            name: value,
            qualname: self.qualified(&written, is_global),
            doc: self.doc(body),
            params: one_parameter(".namespace"),
            span: whole,
        };
        let code = self.code(head, |lower| lower.class_body(body));
        let dst = self.frame.temp();
        let cells = self.closure(scope);
        let make = MakeClass { dst, name: value, code, cells, bases, keywords };
        self.frame.emit(place, Op::Class(Box::new(make)));
        if let Some(outer) = outer {
            self.leave_scope(outer);
        }
        self.decorate(decorators, dst);
        self.store(name, Expr::Local(dst), place);
    }

    fn bases(&mut self, statement: &'a Stmt, bases: &'a [ast::Expr]) -> Slot {
        let whole = span(statement);
        if bases.len() > super::ITEMS_MAX || bases.iter().any(ast::Expr::is_starred_expr) {
            return self.long_list(whole, bases);
        }
        let items = self.operands(&bases.iter().collect::<Vec<_>>()).into();
        let place = self.place(whole);
        let slot = self.frame.temp();
        self.frame.emit(0, Op::Set(slot, Expr::List(Box::new(Many { items, place }))));
        slot
    }

    fn class_body(&mut self, body: &'a [Stmt]) {
        let module = Expr::Global(self.global("__name__"), 0);
        self.set_name("__module__", module);
        let qualname = self.frame.qualname.clone();
        let qualname = Expr::Const(self.constants.str(&qualname));
        self.set_name("__qualname__", qualname);
        let doc = self.doc(body);
        if !doc.is_none() {
            self.set_name("__doc__", Expr::Const(doc));
        }
        if has_annotations(body) {
            let empty = Expr::Dict(Box::new((Box::new([]), 0)));
            self.set_name("__annotations__", empty);
        }
        self.documented(body);
        let cell = self
            .found
            .scopes
            .list
            .get(self.frame.scope as usize)
            .and_then(|scope| scope.class_var)
            .map(|var| self.variable(var).0);
        if let Some(cell) = cell {
            self.frame.emit(0, Op::Return(Expr::Local(cell)));
        }
    }

    fn set_name(&mut self, name: &str, value: Expr) {
        let name = self.constants.str(name);
        self.frame.emit(0, Op::SetName(name, value));
    }

    // The module.

    /// The module's own code; of a program that is a function's body, the function as well.
    pub(super) fn module(&mut self, parameters: Option<&'a ast::Arguments>) {
        let body = self.parsed.body();
        let head = Head {
            scope: 0,
            kind: CodeKind::Module,
            name: Value::short("<module>"),
            qualname: "<module>".to_owned(),
            doc: if parameters.is_none() { self.doc(body) } else { Value::None },
            params: Params::default(),
            span: Default::default(),
        };
        self.code(head, |lower| match parameters {
            Some(parameters) => lower.page(parameters, body),
            None => lower.module_body(body),
        });
    }

    fn module_body(&mut self, body: &'a [Stmt]) {
        let doc = self.doc(body);
        if !doc.is_none() {
            let slot = self.global("__doc__");
            self.frame.emit(0, Op::SetGlobal(slot, Expr::Const(doc)));
        }
        let known = self
            .environment
            .globals
            .is_some_and(|known| known.slots.contains_key("__annotations__"));
        if has_annotations(body) && !known {
            let slot = self.global("__annotations__");
            let empty = Expr::Dict(Box::new((Box::new([]), 0)));
            self.frame.emit(0, Op::SetGlobal(slot, empty));
        }
        let Some((Stmt::Expr(ast::StmtExpr { range: _, value }), before)) = body.split_last()
        else {
            return self.documented(body);
        };
        match before {
            [] => {}
            some => self.documented(some),
        }
        // The value of a last expression is the module's result.
        let start = self.frame.at();
        let value = self.expr(value);
        self.frame.emit(0, Op::Return(value));
        self.frame.charge(start);
    }

    /// A program that is a function's body: the module makes the function and returns it.
    fn page(&mut self, parameters: &'a ast::Arguments, body: &'a [Stmt]) {
        let scope = self.found.opened.get(&address(parameters)).copied().unwrap_or(0);
        self.elsewhere = true;
        let [defaults, kwdefaults] = self.default_values(parameters).map(Vec::into_boxed_slice);
        self.elsewhere = false;
        let head = Head {
            scope,
            kind: CodeKind::Function,
            name: Value::short("<function>"),
            qualname: "<function>".to_owned(),
            doc: self.doc(body),
            params: self.parameters(parameters),
            span: Default::default(),
        };
        let code = self.code(head, |lower| lower.documented(body));
        let dst = self.frame.temp();
        let make = MakeFunction {
            dst,
            code,
            defaults,
            kwdefaults,
            annotations: Box::new([]),
            cells: Box::new([]),
        };
        self.frame.emit(0, Op::Function(Box::new(make)));
        self.frame.emit(0, Op::Return(Expr::Local(dst)));
    }
}

/// A code's one parameter, which no program can name.
pub(super) fn one_parameter(name: &str) -> Params {
    let names = Box::new([crate::value::ShortStr::new(name).map_or(Value::None, Value::Str)]);
    Params { positional_only: 1, positional: 1, names, ..Params::default() }
}

/// Whether a body annotates a name, in it or in a block of it.
fn has_annotations(body: &[Stmt]) -> bool {
    let mut bodies = vec![body];
    while let Some(body) = bodies.pop() {
        for statement in body {
            match statement {
                Stmt::AnnAssign(_) => return true,
                Stmt::For(ast::StmtFor {
                    range: _,
                    target: _,
                    iter: _,
                    body,
                    orelse,
                    type_comment: _,
                })
                | Stmt::AsyncFor(ast::StmtAsyncFor {
                    range: _,
                    target: _,
                    iter: _,
                    body,
                    orelse,
                    type_comment: _,
                })
                | Stmt::While(ast::StmtWhile { range: _, test: _, body, orelse })
                | Stmt::If(ast::StmtIf { range: _, test: _, body, orelse }) => {
                    bodies.extend([body.as_slice(), orelse]);
                }
                Stmt::With(ast::StmtWith { range: _, items: _, body, type_comment: _ })
                | Stmt::AsyncWith(ast::StmtAsyncWith {
                    range: _,
                    items: _,
                    body,
                    type_comment: _,
                }) => bodies.push(body),
                Stmt::Match(ast::StmtMatch { range: _, subject: _, cases }) => {
                    bodies.extend(cases.iter().map(|case| case.body.as_slice()));
                }
                Stmt::Try(ast::StmtTry { range: _, body, handlers, orelse, finalbody })
                | Stmt::TryStar(ast::StmtTryStar { range: _, body, handlers, orelse, finalbody }) =>
                {
                    bodies.extend([body.as_slice(), orelse, finalbody]);
                    bodies.extend(handlers.iter().map(|handler| super::try_::parts(handler).2));
                }
                Stmt::FunctionDef(_)
                | Stmt::AsyncFunctionDef(_)
                | Stmt::ClassDef(_)
                | Stmt::Return(_)
                | Stmt::Delete(_)
                | Stmt::Assign(_)
                | Stmt::TypeAlias(_)
                | Stmt::AugAssign(_)
                | Stmt::Raise(_)
                | Stmt::Assert(_)
                | Stmt::Import(_)
                | Stmt::ImportFrom(_)
                | Stmt::Global(_)
                | Stmt::Nonlocal(_)
                | Stmt::Expr(_)
                | Stmt::Pass(_)
                | Stmt::Break(_)
                | Stmt::Continue(_) => {}
            }
        }
    }
    false
}
