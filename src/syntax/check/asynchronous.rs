//! Whether a comprehension waits for something, and so must stand in an asynchronous function.

use crate::syntax::ast::Expr;

/// Whether a comprehension waits: by `async for`, by `await`, or by an eager one inside it.
///
/// Called only where waiting is an error or the comprehension is the outermost one, so a nest of
/// comprehensions is not searched again at each of its levels.
pub(super) fn is_asynchronous(whole: &Expr) -> bool {
    let mut rest = Vec::new();
    if open_comprehension(whole, true, &mut rest) {
        return true;
    }
    while let Some(value) = rest.pop() {
        match value {
            Expr::Await(_) => return true,
            Expr::Lambda(node) => {
                let all = node.args.posonlyargs.iter().chain(&node.args.args);
                let all = all.chain(&node.args.kwonlyargs);
                rest.extend(all.filter_map(|arg| arg.default.as_deref()));
            }
            Expr::ListComp(_) | Expr::SetComp(_) | Expr::DictComp(_) => {
                if open_comprehension(value, false, &mut rest) {
                    return true;
                }
            }
            Expr::GeneratorExp(node) => {
                rest.extend(node.generators.first().map(|clause| &clause.iter));
            }
            other => children(other, &mut rest),
        }
    }
    false
}

/// Adds what a comprehension evaluates itself; true if it is an asynchronous one by its clauses.
fn open_comprehension<'a>(whole: &'a Expr, outermost: bool, rest: &mut Vec<&'a Expr>) -> bool {
    let (generators, element, value) = match whole {
        Expr::ListComp(node) => (&node.generators, &node.elt, None),
        Expr::SetComp(node) => (&node.generators, &node.elt, None),
        Expr::DictComp(node) => (&node.generators, &node.key, Some(&*node.value)),
        Expr::GeneratorExp(node) => (&node.generators, &node.elt, None),
        _ => return false,
    };
    rest.push(element);
    rest.extend(value);
    for (index, clause) in generators.iter().enumerate() {
        if clause.is_async {
            return true;
        }
        rest.push(&clause.target);
        rest.extend(&clause.ifs);
        // The first iterable belongs to what is around.
        if index > 0 || !outermost {
            rest.push(&clause.iter);
        }
    }
    false
}

/// The parts of an expression that opens no scope.
fn children<'a>(value: &'a Expr, out: &mut Vec<&'a Expr>) {
    match value {
        Expr::BoolOp(node) => out.extend(&node.values),
        Expr::NamedExpr(node) => out.push(&node.value),
        Expr::BinOp(node) => out.extend([&*node.left, &*node.right]),
        Expr::UnaryOp(node) => out.push(&node.operand),
        Expr::IfExp(node) => out.extend([&*node.test, &*node.body, &*node.orelse]),
        Expr::Dict(node) => {
            out.extend(node.keys.iter().flatten());
            out.extend(&node.values);
        }
        Expr::Set(node) => out.extend(&node.elts),
        Expr::Yield(node) => out.extend(node.value.as_deref()),
        Expr::YieldFrom(node) => out.push(&node.value),
        Expr::Compare(node) => {
            out.push(&node.left);
            out.extend(&node.comparators);
        }
        Expr::Call(node) => {
            out.push(&node.func);
            out.extend(&node.args);
            out.extend(node.keywords.iter().map(|keyword| &keyword.value));
        }
        Expr::FormattedValue(node) => {
            out.push(&node.value);
            out.extend(node.format_spec.as_deref());
        }
        Expr::JoinedStr(node) => out.extend(&node.values),
        Expr::Attribute(node) => out.push(&node.value),
        Expr::Subscript(node) => out.extend([&*node.value, &*node.slice]),
        Expr::Starred(node) => out.push(&node.value),
        Expr::List(node) => out.extend(&node.elts),
        Expr::Tuple(node) => out.extend(&node.elts),
        Expr::Slice(node) => {
            out.extend(node.lower.as_deref());
            out.extend(node.upper.as_deref());
            out.extend(node.step.as_deref());
        }
        Expr::Name(_)
        | Expr::Constant(_)
        | Expr::Await(_)
        | Expr::Lambda(_)
        | Expr::ListComp(_)
        | Expr::SetComp(_)
        | Expr::DictComp(_)
        | Expr::GeneratorExp(_) => {}
    }
}
