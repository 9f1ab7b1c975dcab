//! The statements within a statement.
//!
//! May touch: the ast. Never: what the statements say.

use super::ast::{self, Stmt};

/// The blocks of a statement, by reference (`&`) or to be changed (`&mut`).
macro_rules! blocks_of {
    ($statement:expr, $($to:tt)+) => {
        match $statement {
            Stmt::FunctionDef(def) => vec![$($to)+ def.body[..]],
            Stmt::AsyncFunctionDef(def) => vec![$($to)+ def.body[..]],
            Stmt::ClassDef(def) => vec![$($to)+ def.body[..]],
            Stmt::For(f) => vec![$($to)+ f.body[..], $($to)+ f.orelse[..]],
            Stmt::AsyncFor(f) => vec![$($to)+ f.body[..], $($to)+ f.orelse[..]],
            Stmt::While(w) => vec![$($to)+ w.body[..], $($to)+ w.orelse[..]],
            Stmt::If(i) => vec![$($to)+ i.body[..], $($to)+ i.orelse[..]],
            Stmt::With(w) => vec![$($to)+ w.body[..]],
            Stmt::AsyncWith(w) => vec![$($to)+ w.body[..]],
            Stmt::Match(m) => ($($to)+ m.cases).into_iter().map(|case| $($to)+ case.body[..]).collect(),
            Stmt::Try(ast::StmtTry { body, handlers, orelse, finalbody, range: _ })
            | Stmt::TryStar(ast::StmtTryStar { body, handlers, orelse, finalbody, range: _ }) => {
                let mut blocks = vec![$($to)+ body[..]];
                for ast::ExceptHandler::ExceptHandler(handler) in handlers {
                    blocks.push($($to)+ handler.body[..]);
                }
                blocks.push($($to)+ orelse[..]);
                blocks.push($($to)+ finalbody[..]);
                blocks
            }
            Stmt::Return(_)
            | Stmt::Delete(_)
            | Stmt::Assign(_)
            | Stmt::TypeAlias(_)
            | Stmt::AugAssign(_)
            | Stmt::AnnAssign(_)
            | Stmt::Raise(_)
            | Stmt::Assert(_)
            | Stmt::Import(_)
            | Stmt::ImportFrom(_)
            | Stmt::Global(_)
            | Stmt::Nonlocal(_)
            | Stmt::Expr(_)
            | Stmt::Pass(_)
            | Stmt::Break(_)
            | Stmt::Continue(_) => Vec::new(),
        }
    };
}

/// The blocks that stand directly within a statement, in the order of the text.
pub(super) fn blocks(statement: &Stmt) -> Vec<&[Stmt]> {
    blocks_of!(statement, &)
}

/// The same, to be changed.
pub(super) fn blocks_mut(statement: &mut Stmt) -> Vec<&mut [Stmt]> {
    blocks_of!(statement, &mut)
}
