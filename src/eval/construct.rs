//! Calling a class: `__new__`, then `__init__` of what it gave (Data model, 3.3.1).
//!
//! What most classes are, an `__init__` of the program's and nothing else, pushes that function's
//! frame at once; so do exceptions and classes with only a `__new__`. The whole protocol is the task
//! [`CONSTRUCT`].
//!
//! May touch: `tree`, `value`. Never: any builtin by name.

use super::binding::own_classes;
use super::run::Go;
use super::wrapped::{WRAP_NEW, builtin_base, wrap};
use super::{Machine, Then};
use crate::raise;
use crate::value::attr::Found;
use crate::value::shape::DICT_SHAPE;
use crate::value::{
    Core, Dict, Eval, Exc, Input, Layout, Obj, Runtime, Step, Task, Value, Want, types,
};

impl<'t> Machine<'t> {
    /// Calls a class: the arguments lie from `at + 2`, with two places below them for the object.
    #[inline]
    pub(super) fn construct(
        &mut self,
        core: &mut Core,
        class: Value,
        at: usize,
        names: &[Value],
        then: Then,
    ) -> Eval<Go> {
        let Some(c) = core.heap.as_class(class) else { return Ok(Go::On) };
        if c.layout == Layout::Exception
            && c.builtin.is_none()
            && c.metaclass.same(types::TYPE.value())
        {
            return self.construct_exception(core, class, at, names, then);
        }
        let plain = c.layout == Layout::Object
            && c.builtin.is_none()
            && c.abstract_methods.is_unbound()
            && c.metaclass.same(types::TYPE.value())
            && c.shape != DICT_SHAPE;
        if plain
            && let Some(new) = core.special_of_class(class, "__new__")
            && is_object_row(core, new)
            && let Some(init) = core.special_of_class(class, "__init__")
        {
            let Some(Obj::Function(function)) = core.heap.get(init) else {
                if is_object_row(core, init) && self.stack.len() == at + 2 {
                    // There is nothing to initialize.
                    let epoch = core.epoch();
                    if let Some(c) = core.heap.as_class_mut(class) {
                        c.maker = (epoch, Value::None);
                    }
                    self.stack.truncate(at);
                    let object = core.new_instance(class)?;
                    return self.settle(core, then, object);
                }
                return self.construct_slow(core, class, at, names, then);
            };
            let target = (function.unit, function.code, function.module);
            let epoch = core.epoch();
            if let Some(c) = core.heap.as_class_mut(class) {
                c.maker = (epoch, init);
            }
            let object = match core.new_instance(class) {
                Ok(object) => object,
                Err(stop) => {
                    self.stack.truncate(at);
                    return Err(stop);
                }
            };
            if core.depth < core.depth_limit
                && let Some(layout) = self.record_layout(core, init, target)
            {
                let given = self.stack.get(at + 2..).unwrap_or(&[]);
                match core.record_at_once((object, class), layout, given, names) {
                    Ok(false) => {}
                    Ok(true) => {
                        self.stack.truncate(at);
                        return self.settle(core, then, object);
                    }
                    Err(stop) => {
                        self.stack.truncate(at);
                        return Err(stop);
                    }
                }
            }
            self.set(at, object);
            self.set(at + 1, object);
            let then = match then {
                Then::Store(dst) => Some(Then::Init(dst)),
                Then::Task => Some(Then::TaskInit),
                Then::Exit => Some(Then::ExitInit),
                _ => None,
            };
            if let Some(then) = then {
                let entered = self.enter_function(core, init, target, at + 1, names, then);
                if entered.is_err() {
                    self.stack.truncate(at);
                }
                return entered;
            }
        }
        if let Some((new, target)) = self.only_new(core, class) {
            self.stack.remove(at);
            self.set(at, class);
            let entered = self.enter_function(core, new, target, at, names, then);
            if entered.is_err() {
                self.stack.truncate(at);
            }
            return entered;
        }
        self.construct_slow(core, class, at, names, then)
    }

    /// The layout that a data class's `__init__` fills instances by ([`Tree::record_init`]).
    ///
    /// [`Tree::record_init`]: crate::tree::Tree::record_init
    fn record_layout(
        &self,
        core: &Core,
        init: Value,
        (unit, number, _): (u32, u32, u32),
    ) -> Option<Value> {
        let (_, cell) = self.trees.get(unit)?.record_init.filter(|(code, _)| *code == number)?;
        let Some(Obj::Function(function)) = core.heap.get(init) else { return None };
        match core.heap.get(*function.cells.get(cell as usize)?) {
            Some(Obj::Cell(layout)) => Some(*layout),
            _ => None,
        }
    }

    /// The `__new__` of a class whose instances are what that gives: a function of the program's,
    /// and nothing to initialize. (A class that is derived from it could have an `__init__`.)
    fn only_new(&self, core: &mut Core, class: Value) -> Option<(Value, (u32, u32, u32))> {
        let c = core.heap.as_class(class)?;
        if c.builtin.is_some() || !c.subclasses.is_empty() || !c.metaclass.same(types::TYPE.value())
        {
            return None;
        }
        let init = core.special_of_class(class, "__init__")?;
        let new = match core.special_of_class(class, "__new__").map(|new| (new, core.heap.get(new)))
        {
            Some((_, Some(Obj::StaticMethod(function)))) => *function,
            Some((new, _)) => new,
            None => return None,
        };
        match core.heap.get(new) {
            Some(Obj::Function(f)) if is_object_row(core, init) => {
                Some((new, (f.unit, f.code, f.module)))
            }
            _ => None,
        }
    }

    /// Makes an instance of a program's exception class. Its `args` are what is given by position,
    /// whatever `__init__` does with them (Library Reference, `BaseException.args`).
    fn construct_exception(
        &mut self,
        core: &mut Core,
        class: Value,
        at: usize,
        names: &[Value],
        then: Then,
    ) -> Eval<Go> {
        let init = core.special_of_class(class, "__init__").unwrap_or(Value::Unbound);
        let target = match core.heap.get(init) {
            Some(Obj::Function(function)) => Some((function.unit, function.code, function.module)),
            Some(Obj::Builtin(bound)) if bound.owner == Some(types::BASE_EXCEPTION) => None,
            _ => return self.construct_slow(core, class, at, names, then),
        };
        let inits = match then {
            Then::Store(dst) => Some(Then::Init(dst)),
            Then::Task => Some(Then::TaskInit),
            Then::Exit => Some(Then::ExitInit),
            _ => None,
        };
        let new = match core.special_of_class(class, "__new__").map(|new| core.heap.get(new)) {
            Some(Some(Obj::Builtin(bound))) => bound.new_of_any(),
            _ => None,
        };
        let (Some(inits), Some(new), true) = (inits, new, target.is_some() || names.is_empty())
        else {
            return self.construct_slow(core, class, at, names, then);
        };
        let given = self.stack.get(at + 2..).unwrap_or(&[]);
        let by_position = given.get(..given.len() - names.len()).unwrap_or(&[]).to_vec();
        let base = builtin_base(core, class);
        let is_group = matches!(base, types::EXCEPTION_GROUP | types::BASE_EXCEPTION_GROUP);
        let made = if target.is_some() && !is_group {
            // What the builtin class makes of its arguments is for its `__init__`, if that is asked.
            let by_init = core.is_subclass(base.value(), types::OS_ERROR.value());
            let args = core.heap.tuple(if by_init { Vec::new() } else { by_position });
            args.and_then(|args| {
                core.keep(args);
                let made = core.heap.add(Obj::Exception(Box::new(Exc::new(class, args))));
                core.kept.pop();
                made
            })
        } else {
            // A group says which class cannot hold what it is given.
            let base = if is_group { class } else { base.value() };
            core.heap.tuple(by_position).and_then(|args| {
                core.keep(args);
                let made = self.run_plain(core, new, &[base, args]);
                core.kept.pop();
                made
            })
        };
        if let Ok(made) = made
            && let Some(exception) = core.heap.as_exception_mut(made)
        {
            exception.class = class;
        }
        let Some(target) = target else {
            self.stack.truncate(at);
            return self.settle(core, then, made?);
        };
        let entered = made.and_then(|exception| {
            self.set(at, exception);
            self.set(at + 1, exception);
            self.enter_function(core, init, target, at + 1, names, inits)
        });
        if entered.is_err() {
            self.stack.truncate(at);
        }
        entered
    }

    /// Calls a class in full: metaclass, `__new__`, `__init__`.
    #[inline(never)]
    pub(super) fn construct_slow(
        &mut self,
        core: &mut Core,
        class: Value,
        at: usize,
        names: &[Value],
        then: Then,
    ) -> Eval<Go> {
        let first = at + 2;
        let Some(c) = core.heap.as_class(class) else { return Ok(Go::On) };
        let (builtin, metaclass) = (c.builtin, c.metaclass);
        if !metaclass.same(types::TYPE.value())
            && let Some(call) = core.special_of_class(metaclass, "__call__")
            && !matches!(core.heap.get(call), Some(Obj::Builtin(_)))
        {
            // A static or class method is bound as what it is, while the arguments are kept.
            let bound = match (Runtime { core, eval: Some(self) }).bind(call, class) {
                Ok(bound) => bound,
                Err(stop) => {
                    self.stack.truncate(at);
                    return Err(stop);
                }
            };
            let given: Vec<Value> = self.stack.get(first..).unwrap_or(&[]).to_vec();
            self.stack.truncate(at);
            self.reserve(core, given.len() + 1)?;
            if bound.is_none() {
                self.stack.push(class);
            }
            self.stack.extend_from_slice(&given);
            return self.invoke(core, bound.unwrap_or(call), at, names, then);
        }
        if builtin.is_some() {
            if builtin == Some(types::TYPE) {
                match (self.stack.len() - first, names.len()) {
                    (1, 0) => {
                        let class = core.class_of(self.slot(first));
                        self.stack.truncate(at);
                        return self.settle(core, then, class);
                    }
                    (given, named) if given - named == 3 => {}
                    (given, named) => {
                        self.stack.truncate(at);
                        let words = match given - named {
                            1 => "type() takes no keyword arguments",
                            _ => "type() takes 1 or 3 arguments",
                        };
                        raise!(core, TypeError, "{words}");
                    }
                }
            }
            // A derived class's `__init__` may have the format; nobody has it here.
            if builtin == Some(types::STRUCT) && self.stack.len() == first {
                raise!(core, TypeError, "Struct() missing required argument 'format' (pos 1)");
            }
            // A builtin type: its `new` row does everything, the class goes first.
            if let Some(new) = core.special_of_class(class, "__new__")
                && (builtin == Some(types::OBJECT) || !is_object_row(core, new))
            {
                if names.is_empty()
                    && let Some(made) = self.make_here(core, class, new, (at, first), then)
                {
                    return made;
                }
                self.stack.remove(at);
                self.set(at, class);
                return self.invoke(core, new, at, names, then);
            }
            if builtin == Some(types::FUNCTION)
                && let Some(code) = self.stack.get(first)
            {
                // There is no code that could be given: a function stands among the bases of
                // a class, most likely.
                let given = core.given_name(*code);
                raise!(core, TypeError, "function() argument 'code' must be code, not {given}");
            }
            self.stack.truncate(at);
            raise!(core, TypeError, "cannot create '{}' instances", core.class_name(class));
        }
        let [args, kwargs] = self.take_given(core, (at, first), names)?;
        self.start_task(core, &CONSTRUCT, &[class, args, kwargs], then)
    }

    /// Calls a class whose metaclass has been asked, or is passed by.
    pub(super) fn construct_direct(
        &mut self,
        core: &mut Core,
        class: Value,
        [args, kwargs]: [Value; 2],
        then: Then,
    ) -> Eval<Go> {
        match core.heap.as_class(class) {
            Some(c) if c.builtin.is_none() && !c.metaclass.same(types::TYPE.value()) => {
                self.start_task(core, &CONSTRUCT, &[class, args, kwargs], then)
            }
            // Nobody else has a say.
            _ => self.spread(core, class, Value::Unbound, args, kwargs, then),
        }
    }

    /// Takes what a call has given off the stack: from `first` on, with what lies from `at` on
    /// below it. A tuple, and a dict of the keywords, or unbound if there are none.
    fn take_given(
        &mut self,
        core: &mut Core,
        (at, first): (usize, usize),
        names: &[Value],
    ) -> Eval<[Value; 2]> {
        let given: Vec<Value> = self.stack.get(first..).unwrap_or(&[]).to_vec();
        self.stack.truncate(at);
        let by_position = given.len() - names.len();
        let args = core.heap.tuple(given.get(..by_position).unwrap_or(&[]).to_vec())?;
        let mut kwargs = Value::Unbound;
        if !names.is_empty() {
            kwargs = core.heap.dict()?;
            let kept = core.kept.len();
            if own_classes(core, names) {
                for value in given.iter().chain(names).chain([&args, &kwargs]) {
                    core.keep(*value);
                }
            }
            for (name, value) in names.iter().zip(given.get(by_position..).unwrap_or(&[])) {
                self.put_keyword(core, kwargs, *name, *value)?;
            }
            core.kept.truncate(kept);
        }
        Ok([args, kwargs])
    }

    /// A builtin type's `new` row is called with a program's class: see [`WRAP_NEW`].
    pub(super) fn new_for_program(
        &mut self,
        core: &mut Core,
        new: Value,
        class: Value,
        at: usize,
        names: &[Value],
        then: Then,
    ) -> Eval<Go> {
        // A tuple of what is a tuple already.
        if let [payload] = self.stack.get(at + 1..).unwrap_or(&[])
            && names.is_empty()
            && matches!(core.heap.get(*payload), Some(Obj::Tuple(_)))
            && core.heap.as_class(class).is_some_and(|c| c.layout == Layout::Tuple)
            && matches!(core.heap.get(new), Some(Obj::Builtin(b)) if b.owner == Some(types::TUPLE))
        {
            let payload = *payload;
            let made = wrap(&mut Runtime { core, eval: Some(self) }, payload, class);
            self.stack.truncate(at);
            return self.settle(core, then, made?);
        }
        let [args, kwargs] = self.take_given(core, (at, at + 1), names)?;
        self.start_task(core, &WRAP_NEW, &[class, new, args, kwargs], then)
    }
}

/// Whether what was found under `__new__` or `__init__` is `object`'s.
pub(super) fn is_object_row(core: &Core, found: Value) -> bool {
    match core.heap.get(found) {
        Some(Obj::Builtin(bound)) => bound.owner == Some(types::OBJECT),
        Some(Obj::StaticMethod(inner)) => match core.heap.get(*inner) {
            Some(Obj::Builtin(bound)) => bound.owner == Some(types::OBJECT),
            _ => false,
        },
        _ => false,
    }
}

/// Calls a program's class: `__new__`, then `__init__` of what it gave.
pub(super) static CONSTRUCT: Task = Task::new("construct", 5, construct);

fn construct(rt: &mut Runtime, slots: &mut [Value], input: Input) -> Step {
    let [class, args, kwargs, object, stage] = slots else {
        return Ok(Want::Done(Value::None));
    };
    match (input, *stage) {
        (Input::Value(made), Value::Int(1)) => {
            *object = made;
            if !rt.is_instance_of(made, *class) {
                return Ok(Want::Done(made));
            }
        }
        (Input::Value(result), Value::Int(2)) => {
            if !result.is_none() {
                raise!(
                    rt,
                    TypeError,
                    "__init__() should return None, not '{}'",
                    rt.type_name(result)
                );
            }
            return Ok(Want::Done(*object));
        }
        _ => return construct_new(rt, *class, *args, *kwargs, object, stage),
    }
    construct_init(rt, *args, *kwargs, *object, stage)
}

fn construct_new(
    rt: &mut Runtime,
    class: Value,
    args: Value,
    kwargs: Value,
    object: &mut Value,
    stage: &mut Value,
) -> Step {
    let Some(c) = rt.heap.as_class(class) else { return Ok(Want::Done(Value::None)) };
    let abstract_methods = c.abstract_methods;
    let Some(new) = rt.core.special_of_class(class, "__new__") else {
        return Ok(Want::Done(Value::None));
    };
    if is_object_row(rt.core, new) {
        let given = rt.heap.as_tuple(args).map_or(0, <[Value]>::len) + kwargs_len(rt, kwargs);
        let init = rt.core.special_of_class(class, "__init__").unwrap_or(Value::None);
        if given > 0 && is_object_row(rt.core, init) {
            raise!(rt, TypeError, "{}() takes no arguments", rt.class_name(class));
        }
        check_abstract(rt, class, abstract_methods)?;
        *object = rt.core.new_instance(class)?;
        rt.keep(*object);
        return construct_init(rt, args, kwargs, *object, stage);
    }
    let mut all = vec![class];
    all.extend_from_slice(rt.heap.as_tuple(args).unwrap_or(&[]));
    let all = rt.heap.tuple(all)?;
    rt.keep(all);
    *stage = Value::Int(1);
    let callee = match rt.heap.get(new) {
        Some(Obj::StaticMethod(function)) => *function,
        Some(Obj::Instance(_) | Obj::Derived(_) | Obj::ClassMethod(_)) => {
            match rt.core.descriptor_get(new, Value::Unbound, class)? {
                Found::Value(bound) | Found::Method(bound) | Found::Fallback(bound) => bound,
                Found::Call(get, args, count) => {
                    let got = rt.call(get, args.get(..count as usize).unwrap_or(&[]))?;
                    rt.keep(got);
                    got
                }
                Found::Missing => new,
            }
        }
        _ => new,
    };
    Ok(Want::Spread { callee, args: all, kwargs })
}

fn kwargs_len(rt: &Runtime, kwargs: Value) -> usize {
    rt.heap.as_dict(kwargs).map_or(0, Dict::len)
}

fn construct_init(
    rt: &mut Runtime,
    args: Value,
    kwargs: Value,
    object: Value,
    stage: &mut Value,
) -> Step {
    let class = rt.class_of(object);
    let Some(init) = rt.core.special_of_class(class, "__init__") else {
        return Ok(Want::Done(object));
    };
    if is_object_row(rt.core, init) {
        return Ok(Want::Done(object));
    }
    // A list takes no notice of the keywords that the class's own `__new__` took.
    let mut kwargs = kwargs;
    if let Some(Obj::Builtin(row)) = rt.heap.get(init)
        && row.owner == Some(types::LIST)
        && let Some(new) = rt.core.special_of_class(class, "__new__")
        && matches!(rt.heap.get(new), Some(Obj::StaticMethod(_)))
    {
        kwargs = Value::Unbound;
    }
    let mut all = vec![object];
    all.extend_from_slice(rt.heap.as_tuple(args).unwrap_or(&[]));
    let (callee, all) = match rt.bind(init, object)? {
        None => (init, rt.heap.tuple(all)?),
        Some(callable) => (callable, args),
    };
    *stage = Value::Int(2);
    Ok(Want::Spread { callee, args: all, kwargs })
}

/// A class with abstract methods left cannot be instantiated.
pub(super) fn check_abstract(rt: &mut Runtime, class: Value, methods: Value) -> Eval<()> {
    if methods.is_unbound() {
        return Ok(());
    }
    let all = rt.collect(methods)?;
    if all.is_empty() {
        return Ok(());
    }
    let mut names: Vec<String> =
        all.iter().map(|name| rt.heap.text(name).unwrap_or("").to_owned()).collect();
    names.sort_unstable();
    let s = if names.len() == 1 { "" } else { "s" };
    raise!(
        rt,
        TypeError,
        "Can't instantiate abstract class {} with abstract method{s} {}",
        rt.class_name(class),
        names.join(", ")
    )
}
