//! `_doctest`: the examples in a program's docstrings, for `doctest`.
//!
//! They were read, judged and resolved with the program (`syntax::examples`); here each becomes a
//! function, in a namespace of its own that is filled for each docstring.
//!
//! May touch: `value`. Never: text as code.

use super::NativeModule;
use crate::builtins::number::arg;
use crate::value::builtin::function;
use crate::value::runtime::{About, FoundModule, examples_of, is_examples};
use crate::value::{Eval, Module, Obj, Runtime, Stop, Value};

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_doctest",
    doc: "The examples in a program's docstrings.",
    functions: &[
        function(
            "space(module, /)",
            "Make a namespace for the examples of a module; None if there are none.",
            space,
        ),
        function(
            "examples(space, /)",
            "Return (text, line, number, file) of each example, as they stand in the module.",
            examples,
        ),
        function(
            "fill(space, names, /)",
            "Give a namespace the values of a dict, and no others.",
            fill,
        ),
        function(
            "last(space, value, before, /)",
            "Make `_` the value that was shown, if it is unbound or the value shown before.",
            last,
        ),
        function(
            "values(space, /)",
            "Return a dict of the names that are bound in a namespace.",
            values,
        ),
        function(
            "example(space, number, /)",
            "Return an example as a function that runs in the namespace.",
            example,
        ),
    ],
    constants: &[],
};

/// A namespace: its module, and the function that would run the module's body.
fn space(rt: &mut Runtime, args: &[Value]) -> Eval {
    let name = arg(args, 0);
    let examples = examples_of(rt.heap.text(&name).unwrap_or(""));
    let found = match &mut rt.eval {
        Some(eval) => eval.find_module(rt.core, &examples)?,
        None => return Err(Stop::Flat),
    };
    let FoundModule::Body(body) = found else { return Ok(Value::None) };
    rt.keep(body);
    // Nobody else is to find it.
    let (modules, key) = (rt.modules, rt.heap.string(examples)?);
    let Some(module) = rt.dict_remove(modules, key)? else { return Ok(Value::None) };
    rt.keep(module);
    rt.module_loaded(module);
    if let Some(Obj::Module(inside)) = rt.heap.get(module) {
        let globals = inside.globals as usize;
        if let Some(own) = rt.core.module_names.get_mut(globals) {
            *own = name;
        }
    }
    rt.heap.tuple(vec![module, body])
}

fn part(rt: &Runtime, space: Value, number: usize) -> Value {
    let parts = rt.heap.as_tuple(space).unwrap_or(&[]);
    parts.get(number).copied().unwrap_or(Value::None)
}

/// The module of a namespace. Whatever else a program slips in here is none: it could change the
/// library's.
fn module_of<'r>(rt: &'r Runtime, space: Value) -> Option<&'r Module> {
    let Some(Obj::Module(module)) = rt.heap.get(part(rt, space, 0)) else { return None };
    let own = !module.library && is_examples(rt.heap.text(&module.name).unwrap_or(""));
    own.then_some(module)
}

fn examples(rt: &mut Runtime, args: &[Value]) -> Eval {
    let body = part(rt, arg(args, 0), 1);
    match &mut rt.eval {
        Some(eval) => eval.about(rt.core, About::Examples, body),
        None => Err(Stop::Flat),
    }
}

fn fill(rt: &mut Runtime, args: &[Value]) -> Eval {
    let names = arg(args, 1);
    let Some(module) = module_of(rt, arg(args, 0)) else { return Ok(Value::None) };
    let (slots, globals) = (module.slots.clone(), module.globals as usize);
    rt.steps(slots.names.len() as u64)?;
    let value = |name: &Value| {
        let dict = rt.heap.as_dict(names)?;
        rt.dict_get_name(dict, crate::value::hash::name(&rt.heap, name), *name)
    };
    let values: Vec<Value> =
        slots.names.iter().map(|name| value(name).unwrap_or(Value::Unbound)).collect();
    rt.heap.effect = true;
    if let Some(all) = rt.core.globals.get_mut(globals) {
        all.iter_mut().zip(values).for_each(|(slot, value)| *slot = value);
    }
    Ok(Value::None)
}

fn last(rt: &mut Runtime, args: &[Value]) -> Eval {
    let Some(module) = module_of(rt, arg(args, 0)) else { return Ok(Value::None) };
    let (slot, globals) = (module.slots.slots.get("_").copied(), module.globals as usize);
    rt.heap.effect = true;
    let place = rt.core.globals.get_mut(globals).zip(slot);
    let place = place.and_then(|(all, slot)| all.get_mut(slot as usize));
    if let Some(place) = place.filter(|place| place.is_unbound() || place.same(arg(args, 2))) {
        *place = arg(args, 1);
    }
    Ok(Value::None)
}

fn values(rt: &mut Runtime, args: &[Value]) -> Eval {
    let dict = rt.heap.dict()?;
    rt.keep(dict);
    let Some(module) = module_of(rt, arg(args, 0)) else { return Ok(dict) };
    let (slots, globals) = (module.slots.clone(), module.globals as usize);
    rt.steps(slots.names.len() as u64)?;
    for (slot, name) in slots.names.iter().enumerate() {
        let all = rt.core.globals.get(globals);
        let value = all.and_then(|all| all.get(slot)).copied().and_then(Value::bound);
        let spelled = rt.heap.text(name).is_some_and(|name| !name.starts_with('<'));
        if let Some(value) = value.filter(|_| spelled) {
            rt.dict_set_name(dict, *name, value)?;
        }
    }
    Ok(dict)
}

fn example(rt: &mut Runtime, args: &[Value]) -> Eval {
    let body = part(rt, arg(args, 0), 1);
    let asked = rt.heap.tuple(vec![body, arg(args, 1)])?;
    match &mut rt.eval {
        Some(eval) => eval.about(rt.core, About::Example, asked),
        None => Err(Stop::Flat),
    }
}
