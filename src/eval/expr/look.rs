//! Calls that a look at their arguments answers: `len(x)`, `text.isdigit()`.
//!
//! They have no effect and run no program code, so that they may stand in a tree. Whatever is not
//! like that (the name is another function, the argument an object of the program's, the call
//! fails) is left to the statement's twin, where the call is a statement.
//!
//! May touch: `tree`, `value`. Never: frames, any builtin by name.

use super::{Cx, Operand, eval, eval_value, give};
use crate::tree::{Expr, Look, LookMethod};
use crate::value::attr::Found;
use crate::value::builtin::{Bound, QUICK_ARGS};
use crate::value::cache::{METHOD, Quick};
use crate::value::lookup::BUILTIN_KEY;
use crate::value::{Call, Core, Eval, Obj, Runtime, Stop, Value, types};

/// `len(a)`
#[inline(never)]
pub(super) fn function<'a>(
    core: &mut Core,
    cx: &Cx<'a>,
    node: &'a Look,
    out: &'a mut Value,
) -> Operand<'a> {
    let Some(callee) = callee(core, cx, &node.callee) else { return Operand::stop(Stop::Flat) };
    let Some(Obj::Builtin(bound)) = core.heap.get(callee) else {
        return Operand::stop(Stop::Flat);
    };
    let Some(look) = look_of(bound) else { return Operand::stop(Stop::Flat) };
    if let [arg] = &*node.args {
        let (mut spare, number);
        let value = match cx.leaf(arg) {
            Some(value) => value,
            None => {
                spare = Value::Unbound;
                match eval(core, cx, arg, &mut spare) {
                    Operand::Other(value) => value,
                    Operand::Stop(stop) => return Operand::Stop(stop),
                    got => {
                        number = got.value().unwrap_or(Value::Unbound);
                        &number
                    }
                }
            }
        };
        let found = look(core, std::slice::from_ref(value));
        return answer(&found, out);
    }
    let mut args = [Value::Unbound; QUICK_ARGS];
    match evaluate(core, cx, &node.args, &mut args) {
        Ok(()) => {
            let found = look(core, args.get(..node.args.len()).unwrap_or(&[]));
            answer(&found, out)
        }
        Err(stop) => Operand::stop(stop),
    }
}

/// `text.isdigit()`
#[inline(never)]
pub(super) fn method<'a>(
    core: &mut Core,
    cx: &Cx<'a>,
    node: &'a LookMethod,
    out: &'a mut Value,
) -> Operand<'a> {
    let mut spare = Value::Unbound;
    let text = match eval(core, cx, &node.method.object, &mut spare) {
        Operand::Other(text) => text,
        Operand::Stop(stop) => return Operand::Stop(stop),
        _ => return Operand::stop(Stop::Flat),
    };
    let key = core.method_key(text);
    if key != BUILTIN_KEY | types::STR.0 {
        return Operand::stop(Stop::Flat);
    }
    let Some((plain, count)) = plain_method(core, cx, node, text, key) else {
        return Operand::stop(Stop::Flat);
    };
    let mut args = [Value::Unbound; QUICK_ARGS];
    let [first, rest @ ..] = &mut args;
    text.copy_to(first);
    if let Err(stop) = evaluate(core, cx, &node.args, rest) {
        return Operand::stop(stop);
    }
    let result = Runtime::pure(core).alone(|rt| plain(rt, args.get(..count).unwrap_or(&[])));
    match &result {
        Ok(value) => give(value, out),
        // The twin says so again, from the place where it is due.
        Err(Stop::Raised) => {
            core.take_raised();
            core.raised_place = None;
            Operand::stop(Stop::Flat)
        }
        Err(stop) => Operand::stop(*stop),
    }
}

/// What a name stands for.
#[inline(always)]
fn callee(core: &Core, cx: &Cx<'_>, expr: &Expr) -> Option<Value> {
    match expr {
        Expr::Global(slot, _) => {
            let value = core.globals.get(cx.here.module as usize)?.get(*slot as usize)?;
            match value {
                Value::Unbound => cx.here.tree.builtins.get(*slot as usize).copied(),
                _ => Some(*value),
            }
        }
        Expr::Local(slot) => Some(cx.slot(*slot)),
        _ => None,
    }
}

#[inline(always)]
fn look_of(bound: &Bound) -> Option<fn(&mut Core, &[Value]) -> Option<Value>> {
    match bound.row.call {
        Call::Look(look, _) | Call::LookPlain(look, _) if bound.is_function() => Some(look),
        _ => None,
    }
}

/// The values of a few arguments.
#[inline(always)]
fn evaluate(core: &mut Core, cx: &Cx<'_>, args: &[Expr], to: &mut [Value]) -> Eval<()> {
    for (to, arg) in to.iter_mut().zip(args) {
        match cx.leaf(arg) {
            Some(value) => value.copy_to(to),
            None => *to = eval_value(core, cx, arg)?,
        }
    }
    Ok(())
}

#[inline(always)]
fn answer<'a>(found: &Option<Value>, out: &'a mut Value) -> Operand<'a> {
    match found {
        Some(value) => give(value, out),
        None => Operand::stop(Stop::Flat),
    }
}

/// The method of `str` that takes the arguments of this place as they come, and how many parameters
/// it has; it is remembered here.
#[inline(always)]
fn plain_method(
    core: &mut Core,
    cx: &Cx<'_>,
    node: &LookMethod,
    text: &Value,
    key: u32,
) -> Option<(fn(&mut Runtime, &[Value]) -> Eval, usize)> {
    let cache = cx.here.cache_base + node.method.cache;
    if core.caches.get(cache, key, core.epoch()).is_none() {
        let Ok(Found::Method(function)) = core.find_method(*text, node.method.name) else {
            return None;
        };
        core.remember_method(key, cache, function, node.args.len());
    }
    let cached = core.caches.get(cache, key, core.epoch())?;
    match cached.quick {
        Quick::Row(Call::Plain(plain) | Call::LookPlain(_, plain)) if cached.index == METHOD => {
            Some((*plain, cached.entry as usize))
        }
        _ => None,
    }
}
