//! Displays and calls that take in all of another: `[*a]`, `{**b}`, `f(*a, **b)`.
//!
//! May touch: `tree`, `value`. Never: a clock.

use super::run::{Go, Here};
use super::{Machine, Then};
use crate::raise;
use crate::tree::Expr;
use crate::value::ops::hint::{self, Asked};
use crate::value::ops::iterate::asks_itself;
use crate::value::ops::{Binary, dicts};
use crate::value::{Core, Eval, Input, Obj, Runtime, Step, Stop, Task, Value, Want, types};

/// So many items are copied by way of the native stack.
const FEW_ITEMS: usize = 8;

impl<'t> Machine<'t> {
    /// `*expr` in a display or a call ([`Op::ListExtend`]).
    ///
    /// [`Op::ListExtend`]: crate::tree::Op::ListExtend
    pub(super) fn list_extend_op(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        slot: u32,
        expr: &Expr,
        callee: Option<&Expr>,
    ) -> Eval<Go> {
        let value = self.value(core, here, expr)?;
        let at = here.base + slot as usize;
        if self.slot(at).is_unbound() {
            // All arguments of a call: they are read where they are.
            if let Some(Obj::Tuple(_) | Obj::List(_)) = core.heap.get(value) {
                self.set(at, value);
                return Ok(Go::On);
            }
            core.keep(value);
            let list = core.heap.list(Vec::new())?;
            self.set(at, list);
        }
        let callee = match callee {
            Some(callee) => self.value(core, here, callee)?,
            None => Value::Unbound,
        };
        let list = self.slot(at);
        self.extend(core, list, value, callee)
    }

    /// `**expr` in a display or a call ([`Op::DictExtend`]).
    ///
    /// [`Op::DictExtend`]: crate::tree::Op::DictExtend
    pub(super) fn dict_extend_op(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        slot: u32,
        (expr, callee): &(Expr, Option<Expr>),
    ) -> Eval<()> {
        let value = self.value(core, here, expr)?;
        let at = here.base + slot as usize;
        if self.slot(at).is_unbound() {
            // All keywords of a call: they are read where they are.
            if let Some(Obj::Dict(given)) = core.heap.get(value)
                && given.iter().all(|entry| is_name(core, entry.key))
            {
                let steps = given.len() as u64 * 5 / 4;
                core.steps(steps)?;
                self.set(at, value);
                return Ok(());
            }
            core.keep(value);
            let dict = core.heap.dict()?;
            self.set(at, dict);
        }
        let callee = match callee {
            Some(callee) => self.value(core, here, callee)?,
            None => Value::Unbound,
        };
        let dict = self.slot(at);
        self.dict_extend(core, dict, value, callee)
    }

    /// Adds all items of an iterable to a list or a set. `callee`: they are all of its arguments.
    pub(super) fn extend(
        &mut self,
        core: &mut Core,
        target: Value,
        source: Value,
        callee: Value,
    ) -> Eval<Go> {
        if core.heap.as_list(target).is_some()
            && let Some(items) =
                core.heap.as_items(source).filter(|_| core.heap.derived(source).is_none())
        {
            // Few items, most often: they need no room of their own on the way.
            let (mut few, mut many) = ([Value::Unbound; FEW_ITEMS], Vec::new());
            let items = match few.get_mut(..items.len()) {
                Some(few) => {
                    few.copy_from_slice(items);
                    &*few
                }
                None => {
                    many.extend_from_slice(items);
                    &many
                }
            };
            core.heap.steps_for(items.len() * 2)?;
            core.heap.list_reserve(target, items.len())?;
            if let Some(list) = core.heap.as_list_mut(target) {
                list.extend_from_slice(items);
            }
            return Ok(Go::On);
        }
        self.start_task(core, &EXTEND, &[target, source, callee], Then::Store(u32::MAX))
    }

    /// `**source` in a dict display (callee unbound) or a call.
    pub(super) fn dict_extend(
        &mut self,
        core: &mut Core,
        dict: Value,
        source: Value,
        callee: Value,
    ) -> Eval<()> {
        let effect = core.heap.effect;
        let done = self.extend_by_items(core, dict, source, callee);
        core.heap.effect = effect;
        done
    }

    fn extend_by_items(
        &mut self,
        core: &mut Core,
        dict: Value,
        source: Value,
        callee: Value,
    ) -> Eval<()> {
        let is_call = !callee.is_unbound();
        let mut rt = self.rt(core);
        let derived = rt.heap.derived(source).is_some();
        let asked = derived && asks_itself(&mut rt, source);
        let length = rt.heap.as_dict(source).map_or(0, crate::value::Dict::len);
        rt.steps(length as u64 / 4)?;
        if !is_call && !asked && dicts::fill(&mut rt, dict, source)? {
            return Ok(());
        }
        if !is_call && !asked && rt.heap.as_dict(source).is_some() {
            return dicts::merge(&mut rt, dict, source);
        }
        let pairs: Vec<(Value, Value)> = match rt.heap.as_dict(source) {
            Some(source) if !asked => source.iter().map(|entry| (entry.key, entry.value)).collect(),
            _ => {
                let keys = rt.heap.str("keys")?;
                let Some(keys) = rt.getattr_or_none(source, keys)? else {
                    let type_name = rt.type_name(source);
                    if is_call {
                        raise!(
                            rt,
                            TypeError,
                            "{} argument after ** must be a mapping, not {type_name}",
                            callee_shown(&mut rt, callee)?
                        );
                    }
                    raise!(rt, TypeError, "'{type_name}' object is not a mapping");
                };
                let keys = rt.call(keys, &[])?;
                let keys = rt.collect(keys)?;
                let mut pairs = Vec::with_capacity(keys.len());
                for key in keys {
                    rt.keep(key);
                    let value = rt.getitem(source, key)?;
                    rt.keep(value);
                    pairs.push((key, value));
                }
                pairs
            }
        };
        rt.steps(pairs.len() as u64)?;
        for (key, value) in pairs {
            if is_call {
                let Some(text) = rt.heap.text(&key) else {
                    raise!(rt, TypeError, "keywords must be strings");
                };
                // Here text becomes a name.
                if !rt.names.define(text) {
                    let refused = rt.names.refusal(text);
                    let why = refused.map_or(String::new(), |refusal| refusal.message);
                    raise!(rt, AttributeError, "{why}");
                }
                if rt.dict_get(dict, key)?.is_some() {
                    let name = callee_shown(&mut rt, callee)?;
                    let key = rt.heap.text(&key).unwrap_or("").to_owned();
                    raise!(
                        rt,
                        TypeError,
                        "{name} got multiple values for keyword argument '{key}'"
                    );
                }
            }
            rt.dict_set(dict, key, value)?;
            // A key that is there would be given twice.
            rt.effect();
        }
        Ok(())
    }
}

/// A callee in messages about its arguments: a function's name with parentheses, or as it is printed.
fn callee_shown(rt: &mut Runtime, callee: Value) -> Eval<String> {
    match rt.heap.get(callee) {
        Some(Obj::Function(_) | Obj::Method { .. } | Obj::Builtin(_) | Obj::Class(_)) => {
            Ok(format!("{}()", callee_name(rt.core, callee)))
        }
        _ => rt.str_of(callee),
    }
}

/// A callee's name in messages about its arguments.
fn callee_name(core: &Core, callee: Value) -> String {
    let text = |value: &Value| core.heap.text(value).unwrap_or("?").to_owned();
    match core.heap.get(callee) {
        Some(Obj::Function(function)) => {
            format!("{}.{}", text(&function.module_name), text(&function.qualname))
        }
        Some(Obj::Method { function, .. }) => callee_name(core, *function),
        Some(Obj::Builtin(bound)) => match bound.owner {
            Some(owner) => format!("{}.{}", owner.own_name(), bound.row.name()),
            None if bound.module != "builtins" && !bound.module.is_empty() => {
                format!("{}.{}", bound.shown_module(), bound.row.name())
            }
            None => bound.row.name().to_owned(),
        },
        Some(Obj::Class(class)) => match class.builtin {
            Some(id) => id.name().to_owned(),
            None => format!("{}.{}", text(&class.module), text(&class.qualname)),
        },
        _ => format!("{} object", core.type_name(callee)),
    }
}

/// `*source` in a display or call: adds all items of an iterable to what is being built.
pub(super) static EXTEND: Task = Task::new("extend_display", 4, extend_step).catching();

fn extend_step(rt: &mut Runtime, slots: &mut [Value], input: Input) -> Step {
    let [target, source, callee, iterator] = slots else { return Ok(Want::Done(Value::None)) };
    let add = |rt: &mut Runtime, item: Value| -> Eval<()> {
        rt.steps(1)?;
        match rt.heap.as_list(*target) {
            Some(_) => rt.heap.list_push(*target, item),
            None => rt.set_add(*target, item).map(|_| ()),
        }
    };
    let mut question = None;
    match input {
        Input::Start => {
            let plain = rt.heap.plain(*source);
            if matches!(rt.heap.get(plain), Some(Obj::Set(_) | Obj::FrozenSet(_)))
                && rt.heap.as_set(*target).is_some()
            {
                // What derives from a set is not asked for its items.
                rt.binary(Binary::Or, *target, plain, true)?;
                return Ok(Want::Done(Value::None));
            }
            let made = rt.iter(*source);
            *iterator = match made {
                Err(Stop::Raised)
                    if rt.heap.as_list(*target).is_some()
                        && rt.raised_is(types::TYPE_ERROR)
                        && rt.special(*source, "__iter__").is_none()
                        && rt.special(*source, "__getitem__").is_none_or(|method| {
                            matches!(rt.heap.get(method), Some(Obj::Builtin(_)))
                        }) =>
                {
                    rt.take_raised();
                    let name = rt.type_name(*source);
                    if !callee.is_unbound() {
                        let callee = callee_shown(rt, *callee)?;
                        raise!(
                            rt,
                            TypeError,
                            "{callee} argument after * must be an iterable, not {name}"
                        );
                    }
                    raise!(rt, TypeError, "Value after * must be an iterable, not {name}")
                }
                made => made?,
            };
            if rt.heap.as_list(*target).is_some() {
                question = hint::ask(rt, *source)?;
            }
        }
        Input::Value(_) | Input::Raised if matches!(callee, Value::Bool(_)) => {
            let asked = if callee.same(Value::Bool(true)) { Asked::Len } else { Asked::Hint };
            question = hint::answered(rt, *source, asked, input)?;
            *callee = Value::Unbound;
        }
        Input::Value(item) => add(rt, item)?,
        Input::Raised => return Err(Stop::Raised),
        _ => return Ok(Want::Done(Value::None)),
    }
    if let Some((asked, want)) = question {
        // Nobody asks for the callee any more.
        *callee = Value::Bool(asked == Asked::Len);
        return Ok(want);
    }
    rt.effect();
    loop {
        match rt.next_native(*iterator) {
            Ok(Some(item)) => add(rt, item)?,
            Ok(None) => return Ok(Want::Done(Value::None)),
            Err(Stop::Flat) => return Ok(Want::Next(*iterator)),
            Err(stop) => return Err(stop),
        }
    }
}

/// Whether it is exactly a `str`, and a name that a program may give something: here text becomes a
/// name.
fn is_name(core: &Core, value: Value) -> bool {
    let exact = matches!(value, Value::Str(_))
        || matches!(core.heap.get(value), Some(Obj::Str(_) | Obj::View(_)));
    exact && core.heap.text(&value).is_some_and(|text| core.names.define(text))
}
