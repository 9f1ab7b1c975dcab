//! A tree as text, to see by eye what lowering made: one statement a line, with its index.
//!
//! Slots are `$n` (with a name if they have one), globals `@name`, cells `&name`; `?` marks reads
//! that may find nothing. Only for tests.

use super::{Code, Expr, Many, Op, Params, Slot, Tree, Turn};
use crate::value::obj::Obj;
use crate::value::{ShortStr, Value};
use std::fmt::Write;

/// All codes of a tree.
pub fn dump(tree: &Tree) -> String {
    let mut text = String::new();
    for (index, code) in tree.codes.iter().enumerate() {
        let printer = Printer { tree, code };
        printer.code(index, &mut text);
    }
    text
}

struct Printer<'a> {
    tree: &'a Tree,
    code: &'a Code,
}

impl Printer<'_> {
    fn code(&self, index: usize, text: &mut String) {
        let Code { kind, flow, params, slots, cells, free, handlers, comprehensions, .. } =
            self.code;
        let name = self.value(self.code.qualname);
        let _ = writeln!(text, "code {index} {name} {kind:?} {flow:?}, {slots} slots");
        let Params { positional_only, positional, keyword_only, rest, keywords, names } = params;
        if !names.is_empty() {
            let names: Vec<_> = names.iter().map(|name| self.value(*name)).collect();
            let _ = writeln!(
                text,
                "  params {names:?} {positional_only}/{positional}/{keyword_only} {rest} {keywords}"
            );
        }
        if !cells.is_empty() || !free.is_empty() {
            let _ = writeln!(text, "  cells {cells:?} free {free:?}");
        }
        for (pc, statement) in self.code.body.iter().enumerate() {
            let place = self.tree.places.get(statement.place as usize).copied().unwrap_or_default();
            let line = self.tree.source.line_of(place.span.start);
            let line = if place.span == Default::default() { "-".into() } else { line.to_string() };
            let op = self.op(&statement.op);
            let _ = writeln!(text, "{pc:5} {:4} {line:>4}  {op}", statement.cost);
        }
        for handler in handlers {
            let super::Handler { from, to, target, slot } = handler;
            let _ = writeln!(text, "  {from}..{to} -> {target} in {}", self.slot(*slot));
        }
        for comprehension in comprehensions {
            let super::Comprehension { from, to, name, .. } = comprehension;
            let _ = writeln!(text, "  {from}..{to} {}", self.value(*name));
        }
    }

    fn slot(&self, slot: Slot) -> String {
        match self.code.slot_names.get(slot as usize) {
            Some(name) if !name.is_unbound() => format!("${slot}:{}", self.plain(*name)),
            Some(_) | None => format!("${slot}"),
        }
    }

    fn plain(&self, value: Value) -> String {
        match value {
            Value::Str(short) => ShortStr::text(&short).to_owned(),
            other => self.value(other).trim_matches('"').to_owned(),
        }
    }

    fn value(&self, value: Value) -> String {
        let Value::Shared { unit, index } = value else { return format!("{value:?}") };
        if unit != self.tree.unit {
            return format!("{value:?}");
        }
        match self.tree.constants.objects.get(index as usize) {
            Some(Obj::Str(text)) => format!("{:?}", text.buffer),
            Some(Obj::Tuple(items)) => {
                let items: Vec<_> = items.iter().map(|item| self.value(*item)).collect();
                format!("({})", items.join(", "))
            }
            Some(other) => format!("{other:?}"),
            None => "no such constant".to_owned(),
        }
    }

    fn global(&self, slot: u32) -> String {
        match self.tree.globals.names.get(slot as usize) {
            Some(name) => format!("@{}", self.plain(*name)),
            None => format!("@{slot}?"),
        }
    }

    fn many(&self, items: &[Expr]) -> String {
        items.iter().map(|item| self.expr(item)).collect::<Vec<_>>().join(", ")
    }

    fn joined(&self, many: &Many, word: &str) -> String {
        let items: Vec<_> = many.items.iter().map(|item| self.expr(item)).collect();
        format!("({})", items.join(word))
    }

    fn args(&self, args: &[Expr], names: &[Value]) -> String {
        let plain = args.len().saturating_sub(names.len());
        let mut parts: Vec<_> = args.iter().take(plain).map(|arg| self.expr(arg)).collect();
        for (name, arg) in names.iter().zip(args.iter().skip(plain)) {
            parts.push(format!("{}={}", self.plain(*name), self.expr(arg)));
        }
        parts.join(", ")
    }

    fn expr(&self, expr: &Expr) -> String {
        let e = |expr: &Expr| self.expr(expr);
        match expr {
            Expr::Const(value) => self.value(*value),
            Expr::Local(slot) => self.slot(*slot),
            Expr::Checked(slot, _) => format!("{}?", self.slot(*slot)),
            Expr::Cell(slot, _) => format!("&{}", self.slot(*slot)),
            Expr::Global(slot, _) => self.global(*slot),
            Expr::Name(name) => format!("name({}, {})", self.plain(name.0), e(&name.1)),
            Expr::Add(pair) => format!("({} + {})", e(&pair.left), e(&pair.right)),
            Expr::Sub(pair) => format!("({} - {})", e(&pair.left), e(&pair.right)),
            Expr::Mul(pair) => format!("({} * {})", e(&pair.left), e(&pair.right)),
            Expr::Binary(node) => {
                format!("({} {:?} {})", e(&node.1.left), node.0, e(&node.1.right))
            }
            Expr::Compare(node) => {
                format!("({} {:?} {})", e(&node.1.left), node.0, e(&node.1.right))
            }
            Expr::Unary(node) => format!("({:?} {})", node.0, e(&node.1)),
            Expr::Not(node) => format!("(not {})", e(&node.0)),
            Expr::Is(node) => {
                format!("({} is{} {})", e(&node.0), if node.2 { " not" } else { "" }, e(&node.1))
            }
            Expr::In(node) => {
                let word = if node.1 { "not in" } else { "in" };
                format!("({} {word} {})", e(&node.0.left), e(&node.0.right))
            }
            Expr::And(many) => self.joined(many, " and "),
            Expr::Or(many) => self.joined(many, " or "),
            Expr::IfElse(node) => format!("({} ? {} : {})", e(&node.0), e(&node.1), e(&node.2)),
            Expr::Attr(attr) => format!("{}.{}", e(&attr.object), self.plain(attr.name)),
            Expr::Index(pair) => format!("{}[{}]", e(&pair.left), e(&pair.right)),
            Expr::Slice(parts) => format!("{}:{}:{}", e(&parts.0), e(&parts.1), e(&parts.2)),
            Expr::Tuple(many) => format!("tuple({})", self.many(&many.items)),
            Expr::List(many) => format!("[{}]", self.many(&many.items)),
            Expr::Set(many) => format!("set{{{}}}", self.many(&many.items)),
            Expr::Dict(node) => {
                let items: Vec<_> =
                    node.0.iter().map(|pair| format!("{}: {}", e(&pair.0), e(&pair.1))).collect();
                format!("{{{}}}", items.join(", "))
            }
            Expr::Join(many) => format!("join({})", self.many(&many.items)),
            Expr::Format(node) => {
                format!("format({}, {}, {})", e(&node.0), node.1 as char, e(&node.2))
            }
            Expr::Look(look) => format!("{}({})", e(&look.callee), self.many(&look.args)),
            Expr::LookMethod(look) => {
                let super::Attr { object, name, .. } = &look.method;
                format!("{}.{}({})", e(object), self.plain(*name), self.many(&look.args))
            }
        }
    }

    fn op(&self, op: &Op) -> String {
        let (e, s) = (|expr: &Expr| self.expr(expr), |slot: &Slot| self.slot(*slot));
        match op {
            Op::Set(dst, value) => format!("{} = {}", s(dst), e(value)),
            Op::Discard(value) => format!("discard {}", e(value)),
            Op::SetCell(slot, value) => format!("&{} = {}", s(slot), e(value)),
            Op::NewCell(slot) => format!("cell {}", s(slot)),
            Op::Link(link) => {
                let cells: Vec<_> = link.cells.iter().map(s).collect();
                format!("{} = link {:?} {cells:?}", s(&link.dst), link.outer)
            }
            Op::LinkedCell(cell) => {
                let super::LinkedCell { dst, link, hops, index } = &**cell;
                format!("{} = linked cell {} {hops}.{index}", s(dst), s(link))
            }
            Op::SetGlobal(slot, value) => format!("{} = {}", self.global(*slot), e(value)),
            Op::SetName(name, value) => format!("name {} = {}", self.plain(*name), e(value)),
            Op::Delete(slot) => format!("del {}", s(slot)),
            Op::DeleteCell(slot, free) => format!("del &{} {free}", s(slot)),
            Op::DeleteGlobal(slot) => format!("del {}", self.global(*slot)),
            Op::DeleteName(name) => format!("del name {}", self.plain(*name)),
            Op::Forget(slot) => format!("forget {}", s(slot)),
            Op::SetAttr(set) => {
                format!("{}.{} = {}", e(&set.object), self.plain(set.name), e(&set.value))
            }
            Op::SetIndex(set) => {
                format!("{}[{}] = {}", e(&set.object), e(&set.index), e(&set.value))
            }
            Op::DeleteAttr(del) => format!("del {}.{}", e(&del.0), self.plain(del.1)),
            Op::DeleteIndex(del) => format!("del {}[{}]", e(&del.0), e(&del.1)),
            Op::InPlace(node) => {
                let super::InPlace { dst, op, left, right, stored: _ } = &**node;
                format!("{} = {} {op:?}= {}", s(dst), e(left), e(right))
            }
            Op::Jump(to) | Op::Turn(Turn { to, .. }) => format!("jump {to}"),
            Op::Branch(branch) => {
                format!("if {} is {}: jump {}", e(&branch.condition), branch.on, branch.to)
            }
            Op::Return(value) => format!("return {}", e(value)),
            Op::Call(call) => {
                let this = call.this.as_ref().map_or(String::new(), |this| s(this) + "; ");
                let args = self.args(&call.args, &call.names);
                format!("{} = {}({this}{args})", s(&call.dst), e(&call.callee))
            }
            Op::CallMethod(call) => {
                let (object, name) = (e(&call.object), self.plain(call.name));
                let args = self.args(&call.args, &call.names);
                format!("{} = {object}.{name}({args})", s(&call.dst))
            }
            Op::LoadMethod(load) => {
                let (object, name) = (e(&load.object), self.plain(load.name));
                format!("{}, +1 = method {object}.{name}", s(&load.dst))
            }
            Op::CallSpread(call) => {
                let super::CallSpread { dst, callee, this, args, keywords } = &**call;
                let this = this.as_ref().map_or(String::new(), |this| s(this) + "; ");
                let keywords =
                    keywords.as_ref().map_or(String::new(), |it| ", **".to_owned() + &s(it));
                format!("{} = {}({this}*{}{keywords})", s(dst), e(callee), s(args))
            }
            Op::Super(call) => {
                let super::SuperCall { dst, callee, class, this } = &**call;
                format!("{} = {}({}, {})", s(dst), e(callee), s(class), e(this))
            }
            Op::Function(make) => {
                let super::MakeFunction { dst, code, defaults, kwdefaults, annotations, cells } =
                    &**make;
                let annotations: Vec<_> =
                    annotations.iter().map(|it| self.plain(it.0) + ": " + &e(&it.1)).collect();
                format!(
                    "{} = function {code} defaults [{}] [{}] annotations {annotations:?} cells {cells:?}",
                    s(dst),
                    self.many(defaults),
                    self.many(kwdefaults)
                )
            }
            Op::Class(make) => {
                let super::MakeClass { dst, name, code, cells, bases, keywords } = &**make;
                let name = self.plain(*name);
                let keywords = keywords.as_ref().map_or(String::new(), &s);
                format!("{} = class {name} {code} {} {keywords} cells {cells:?}", s(dst), s(bases))
            }
            Op::TypeParam(param) => {
                format!("{} = type parameter {}", s(&param.dst), self.plain(param.name))
            }
            Op::TypeAlias(dst, name, value) => {
                format!("{} = type alias {} {}", s(dst), self.plain(*name), s(value))
            }
            Op::ListAppend(list, value) => format!("{} append {}", s(list), e(value)),
            Op::SetAdd(set, value) => format!("{} add {}", s(set), e(value)),
            Op::DictSet(dict, pair) => format!("{}[{}] := {}", s(dict), e(&pair.0), e(&pair.1)),
            Op::ListExtend(list, value, callee) => {
                let callee = callee.as_ref().map_or(String::new(), |callee| e(callee));
                format!("{} extend {} {callee}", s(list), e(value))
            }
            Op::SetExtend(set, value) => format!("{} extend set {}", s(set), e(value)),
            Op::DictExtend(dict, value) => {
                let callee = value.1.as_ref().map_or(String::new(), &e);
                format!("{} extend dict {} {callee}", s(dict), e(&value.0))
            }
            Op::ListToTuple(dst, list) => format!("{} = tuple {}", s(dst), s(list)),
            Op::Iter(dst, value) => format!("{}, +2 = iter {}", s(dst), e(value)),
            Op::RealIter(dst, value, _) => format!("{} = real iter {}", s(dst), e(value)),
            Op::IterOver(dst, iter) => format!("{}, +2 = over {}", s(dst), s(iter)),
            Op::Next(next) => {
                format!("{} = next {} else {}", s(&next.dst), s(&next.iter), next.exit)
            }
            Op::CloseIter(iter) => format!("close {}", s(iter)),
            Op::Unpack(unpack) => {
                let super::Unpack { source, first, count, star } = &**unpack;
                format!("{}, {count} star {star:?} = unpack {}", s(first), e(source))
            }
            Op::Raise(node) => {
                let cause =
                    node.1.as_ref().map_or(String::new(), |it| " from ".to_owned() + &e(it));
                format!("raise {}{cause}", e(&node.0))
            }
            Op::RaiseAgain => "raise".to_owned(),
            Op::AssertFail(message) => {
                format!("assertion failed {}", message.as_ref().map_or(String::new(), |it| e(it)))
            }
            Op::Reraise(slot) => format!("reraise {}", s(slot)),
            Op::ExceptMatch(test) => {
                let super::ExceptMatch { slot, class, otherwise } = &**test;
                format!("if {} is no {}: jump {otherwise}", s(slot), e(class))
            }
            Op::EndHandling(slot) => {
                format!("handling {}", slot.as_ref().map_or("nothing".to_owned(), s))
            }
            Op::ExceptStar(test) => {
                let super::ExceptStar { rest, class, matched, otherwise } = &**test;
                let (rest, matched) = (s(rest), s(matched));
                format!("{matched}, {rest} = split {rest} by {} else {otherwise}", e(class))
            }
            Op::ExceptStarEnd(end) => {
                let super::ExceptStarEnd { original, rest, raised } = &**end;
                format!("end except* {} {} {}", s(original), s(rest), s(raised))
            }
            Op::EndFinally(end) => {
                let super::EndFinally { kind, value, targets } = &**end;
                format!("end finally {} {} {targets:?}", s(kind), s(value))
            }
            Op::WithEnter(with) => {
                let super::WithEnter { manager, exit, dst, is_async } = &**with;
                format!("{}, exit {} = enter {} {is_async}", s(dst), s(exit), e(manager))
            }
            Op::WithExit(with) => {
                let super::WithExit { exit, exception, dst } = &**with;
                let exception = exception.as_ref().map_or("nothing".to_owned(), s);
                format!("{} = exit {} with {exception}", s(dst), s(exit))
            }
            Op::Yield(dst, value) => format!("{} = yield {}", s(dst), e(value)),
            Op::YieldFrom(dst, iter) => format!("{} = yield from {}", s(dst), s(iter)),
            Op::Awaitable(dst, value) => format!("{} = awaitable {}", s(dst), e(value)),
            Op::AsyncIter(dst, value) => format!("{} = aiter {}", s(dst), e(value)),
            Op::AsyncNext(dst, iter) => format!("{} = anext {}", s(dst), s(iter)),
            Op::AsyncEnd(slot, to) => format!("async end {} jump {to}", s(slot)),
            Op::Import(import) => {
                let super::Import { dst, name, level, leaf } = &**import;
                format!("{} = import {} level {level} leaf {leaf}", s(dst), self.plain(*name))
            }
            Op::ImportFrom(import) => {
                let super::ImportFrom { dst, module, name } = &**import;
                format!("{} = from {} import {}", s(dst), s(module), self.plain(*name))
            }
            Op::ImportStar(module) => format!("from {} import *", s(module)),
            Op::MatchSequence(test) => {
                let super::MatchSequence { subject, first, count, star, asked, otherwise } =
                    &**test;
                let (first, subject) = (s(first), s(subject));
                format!(
                    "{first}, {count} star {star:?} {asked:?} = sequence {subject} else {otherwise}"
                )
            }
            Op::MatchMapping(test) => {
                let super::MatchMapping { subject, keys, first, rest, otherwise } = &**test;
                let rest = rest.as_ref().map_or(String::new(), s);
                let keys = self.many(keys);
                format!("{}.. = mapping {} [{keys}] {rest} else {otherwise}", s(first), s(subject))
            }
            Op::MatchClass(test) => {
                let super::MatchClass { subject, class, positional, names, first, otherwise } =
                    &**test;
                let names: Vec<_> = names.iter().map(|name| self.plain(*name)).collect();
                let (class, subject) = (e(class), s(subject));
                format!(
                    "{}.. = class {class} {subject} {positional} {names:?} else {otherwise}",
                    s(first)
                )
            }
            Op::Flat(dst, value) => format!("{} = flat {}", s(dst), e(value)),
            Op::FlatTruth(dst, value) => format!("{} = truth {}", s(dst), e(value)),
            Op::FlatJump(to) => format!("flat jump {to}"),
            Op::FlatBranch(slot, on, to) => format!("flat if {} is {on}: jump {to}", s(slot)),
        }
    }
}
