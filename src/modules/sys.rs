//! `_sys`: what `sys` needs of the session; the rest of it is Python (`stdlib-subset/sys.py`).
//!
//! Tamed: no frames, no modules table, no path, no hooks. Streams are the ones the host granted.
//!
//! May touch: `value`.

use super::{Constant, NativeModule};
use crate::raise;
use crate::value::builtin::function;
use crate::value::exception::Trace;
use crate::value::obj::GeneratorState;
use crate::value::runtime::About;
use crate::value::{Eval, Obj, Runtime, Stop, Value, types};

const PROGRAM_NAMES: &str = "Return a copy of the globals of a module of the program: of the program \
                             itself, if no other is named; empty for any other module.";

const SWAP_DECIMAL: &str = "Sets what decimals are calculated with, or clears it with None; \
                            returns what it was.";

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_sys",
    doc: "What sys needs of the session.",
    functions: &[
        function("exit(status=None, /)", "Exit the program by raising SystemExit.", |rt, args| {
            let status = args.first().copied().unwrap_or(Value::Unbound).or(Value::None);
            let given = if status.is_none() { vec![] } else { vec![status] };
            Err(rt.raise_with(types::SYSTEM_EXIT, &given))
        }),
        function(
            "getrecursionlimit()",
            "Return the most frames that may lie on top of each other.",
            |rt, _| Ok(Value::Int(i64::from(rt.depth_limit))),
        ),
        function(
            "setrecursionlimit(limit, /)",
            "Set how many frames may lie on top of each other, up to what the host allows.",
            |rt, args| {
                let limit = rt.index_i64(args.first().copied().unwrap_or(Value::None))?;
                if limit < 1 {
                    raise!(rt, ValueError, "recursion limit must be greater or equal than 1");
                }
                // This call is one as well.
                let depth = i64::from(rt.depth) + 1;
                if limit <= depth {
                    raise!(
                        rt,
                        RecursionError,
                        "cannot set the recursion limit to {limit} at the recursion depth {}: the \
                         limit is too low",
                        depth
                    );
                }
                // The host's limit holds silently: a program that asks for a million frames
                // usually needs a few thousand.
                rt.depth_limit = limit.min(i64::from(rt.depth_max)) as u32;
                Ok(Value::None)
            },
        ),
        function(
            "get_int_max_str_digits()",
            "Return the most digits of a conversion between int and str.",
            |rt, _| Ok(Value::Int(i64::from(rt.int_digits_max))),
        ),
        function(
            "set_int_max_str_digits(maxdigits)",
            "Set the most digits of a conversion between int and str.",
            |rt, args| {
                let most = rt.index_i64(args.first().copied().unwrap_or(Value::None))?;
                if most != 0 && most < 640 {
                    raise!(rt, ValueError, "maxdigits must be 0 or larger than 640");
                }
                rt.int_digits_max = u32::try_from(most).unwrap_or(u32::MAX);
                Ok(Value::None)
            },
        ),
        function(
            "set_asyncgen_finalizer(hook, /)",
            "Set what is called with an async generator that a loop leaves before its end.",
            |rt, args| {
                let hook = args.first().copied().unwrap_or(Value::None);
                rt.state.insert(crate::value::builtin::ASYNCGEN_FINALIZER, hook);
                Ok(Value::None)
            },
        ),
        function("argv()", "Return the program's arguments.", |rt, _| {
            let argv = rt.argv.clone();
            let list = rt.heap.list(Vec::new())?;
            rt.keep(list);
            for arg in argv {
                let arg = rt.heap.string(arg)?;
                rt.heap.list_push(list, arg)?;
            }
            Ok(list)
        }),
        function("stream(number, /)", "Return a standard stream.", |rt, args| {
            let number = rt.index_i64(args.first().copied().unwrap_or(Value::None))?;
            rt.heap.add(Obj::Stream(number.clamp(0, 2) as u8))
        }),
        function("intern(string, /)", "Return the string.", |rt, args| {
            let text = args.first().copied().unwrap_or(Value::None);
            if rt.heap.text(&text).is_none() {
                raise!(rt, TypeError, "intern() argument must be str, not {}", rt.given_name(text));
            }
            Ok(text)
        }),
        function(
            "getsizeof(object, default=None)",
            "Return the charged size in bytes.",
            |rt, args| {
                let value = args.first().copied().unwrap_or(Value::None);
                Ok(Value::Int(rt.heap.get(value).map_or(16, Obj::bytes) as i64))
            },
        ),
        function("swap_decimal_context(context, /)", SWAP_DECIMAL, |rt, args| {
            let given = args.first().copied().unwrap_or(Value::None);
            let old = rt.state.remove(super::decimal::object::CURRENT);
            if !given.is_none() {
                rt.state.insert(super::decimal::object::CURRENT, given);
            }
            Ok(old.unwrap_or(Value::None))
        }),
        function("program_names(module='__main__', /)", PROGRAM_NAMES, |rt, args| {
            let made = rt.heap.dict()?;
            rt.keep(made);
            let main = match args.first() {
                Some(name) if rt.heap.text(name).is_some() => *name,
                _ => Value::short("__main__"),
            };
            let hash = crate::value::hash::name(&rt.heap, &main);
            let module = rt.heap.as_dict(rt.modules);
            let module = module.and_then(|modules| rt.dict_get_name(modules, hash, main));
            let Some(module) = module else { return Ok(made) };
            let Some(Obj::Module(inside)) = rt.heap.get(module) else { return Ok(made) };
            if inside.library {
                return Ok(made);
            }
            let (slots, globals) = (inside.slots.clone(), inside.globals as usize);
            rt.steps(slots.slots.len() as u64 / 2)?;
            for (name, slot) in &slots.slots {
                let value = rt.globals.get(globals).and_then(|all| all.get(*slot as usize));
                let value = value.copied().unwrap_or(Value::Unbound);
                if !value.is_unbound() {
                    let name = rt.heap.str(name)?;
                    rt.core.dict_set_name(made, name, value)?;
                }
            }
            Ok(made)
        }),
        function(
            "program_modules()",
            "Return the modules of the program that have been imported.",
            |rt, _| {
                let modules = rt.heap.as_dict(rt.modules);
                let values: Vec<Value> =
                    modules.into_iter().flat_map(|m| m.iter().map(|entry| entry.value)).collect();
                rt.heap.steps(values.len() as u64)?;
                let own = |value: &Value| matches!(rt.heap.get(*value), Some(Obj::Module(inside)) if !inside.library);
                let found = values.into_iter().filter(own).collect();
                rt.heap.list(found)
            },
        ),
        function(
            "program_module(name, /)",
            "Return a module of the program that has been imported, or None.",
            |rt, args| {
                let name = args.first().copied().unwrap_or(Value::None);
                if rt.heap.text(&name).is_none() {
                    return Ok(Value::None);
                }
                let hash = crate::value::hash::name(&rt.heap, &name);
                let modules = rt.heap.as_dict(rt.modules);
                let found = modules.and_then(|modules| rt.dict_get_name(modules, hash, name));
                Ok(match found.map(|module| (module, rt.heap.get(module))) {
                    Some((module, Some(Obj::Module(inside)))) if !inside.library => module,
                    _ => Value::None,
                })
            },
        ),
        function(
            "handled()",
            "Return the exception being handled, or None.",
            |rt, _| match &mut rt.eval {
                Some(eval) => eval.about(rt.core, About::Handled, Value::None),
                None => Err(Stop::Flat),
            },
        ),
        function(
            "format_exception(exception, /)",
            "Return an exception's traceback as text.",
            |rt, args| {
                let value = args.first().copied().unwrap_or(Value::None);
                match &mut rt.eval {
                    Some(eval) => eval.about(rt.core, About::Traceback, value),
                    None => Err(Stop::Flat),
                }
            },
        ),
        function(
            "cut_traceback(exception, failure, /)",
            "Leave out of an exception's traceback what unittest's runner does, and if its class \
             is failure what happens within unittest's methods.",
            cut_traceback,
        ),
        function(
            "traceback_lines(exception, /)",
            "Return (file, line, name, text) of each line of an exception's traceback.",
            |rt, args| {
                let value = args.first().copied().unwrap_or(Value::None);
                match &mut rt.eval {
                    Some(eval) => eval.about(rt.core, About::TracebackLines, value),
                    None => Err(Stop::Flat),
                }
            },
        ),
        function(
            "stack_lines(file, limit, /)",
            "Return (file, line, name, text, module) of the frames that run, innermost first, but \
             for a file's.",
            |rt, args| {
                let asked = rt.heap.tuple(args.to_vec())?;
                match &mut rt.eval {
                    Some(eval) => eval.about(rt.core, About::Stack, asked),
                    None => Err(Stop::Flat),
                }
            },
        ),
        function(
            "caller_module(skipped, /)",
            "Return the name of the module whose code called, but for one.",
            |rt, args| {
                let skipped = args.first().copied().unwrap_or(Value::None);
                match &mut rt.eval {
                    Some(eval) => eval.about(rt.core, About::CallerModule, skipped),
                    None => Err(Stop::Flat),
                }
            },
        ),
        function(
            "source_line(file, line, /)",
            "Return a line of a source that is loaded, or None.",
            |rt, args| {
                let asked = rt.heap.tuple(args.to_vec())?;
                match &mut rt.eval {
                    Some(eval) => eval.about(rt.core, About::SourceLine, asked),
                    None => Err(Stop::Flat),
                }
            },
        ),
        function(
            "parameters(function, /)",
            "Return (name, kind, default, annotation) of each parameter of a function.",
            |rt, args| {
                let value = args.first().copied().unwrap_or(Value::None);
                match &mut rt.eval {
                    Some(eval) => eval.about(rt.core, About::Parameters, value),
                    None => Err(Stop::Flat),
                }
            },
        ),
        function(
            "mark_coroutine(function, /)",
            "Let the generators that a function of the program gives be awaited.",
            |rt, args| {
                let value = args.first().copied().unwrap_or(Value::None);
                rt.effect();
                if let Some(Obj::Function(function)) = rt.heap.get_mut(value) {
                    function.awaitable = true;
                }
                Ok(value)
            },
        ),
        function(
            "is_marked_coroutine(generator, /)",
            "Whether a generator may be awaited.",
            |rt, args| {
                let value = args.first().copied().unwrap_or(Value::None);
                let function = match rt.heap.get(value) {
                    Some(Obj::Generator(generator)) => generator.function,
                    _ => return Ok(Value::Bool(false)),
                };
                let marked = matches!(
                    rt.heap.get(function),
                    Some(Obj::Function(function)) if function.awaitable
                );
                Ok(Value::Bool(marked))
            },
        ),
        function(
            "mark_plain_getter(cls, /)",
            "Say of a class derived from property that its __get__ does for an instance what \
             property's does, if there is a getter.",
            |rt, args| {
                let value = args.first().copied().unwrap_or(Value::None);
                rt.effect();
                if let Some(class) = rt.heap.as_class_mut(value) {
                    class.hooks.plain_get = true;
                }
                Ok(value)
            },
        ),
        function(
            "frame_state(generator, /)",
            "Return where a generator or coroutine stands: CREATED, RUNNING, SUSPENDED, CLOSED.",
            |rt, args| {
                let value = args.first().copied().unwrap_or(Value::None);
                let Some(Obj::Generator(generator)) = rt.heap.get(value) else {
                    return Ok(Value::None);
                };
                Ok(Value::short(match generator.state {
                    GeneratorState::Created => "CREATED",
                    GeneratorState::Running => "RUNNING",
                    GeneratorState::Suspended => "SUSPENDED",
                    GeneratorState::Done => "CLOSED",
                }))
            },
        ),
        function(
            "code_kind(function, /)",
            "Return 1 for a generator function, 2 for a coroutine function, 3 for an async \
             generator function, 0 for others.",
            |rt, args| {
                let value = args.first().copied().unwrap_or(Value::None);
                match &mut rt.eval {
                    Some(eval) => eval.about(rt.core, About::Kind, value),
                    None => Err(Stop::Flat),
                }
            },
        ),
    ],
    constants: &[
        ("maxsize", Constant::Int(i64::MAX)),
        ("maxunicode", Constant::Int(0x10_ffff)),
        ("byteorder", Constant::Str("little")),
        ("platform", Constant::Str("coldframe")),
    ],
};

/// How many exceptions of a chain are looked at.
const CHAIN_MAX: usize = 100;

/// As `_clean_tracebacks` of CPython's `unittest.result` does.
fn cut_traceback(rt: &mut Runtime, args: &[Value]) -> Eval {
    let [exception, failure] = args else { return Ok(Value::None) };
    rt.effect();
    let (mut next, mut seen) = (vec![*exception], Vec::new());
    while let Some(at) = next.pop() {
        rt.steps(1 + seen.len() as u64 / 8)?;
        if seen.len() >= CHAIN_MAX || seen.iter().any(|one: &Value| one.same(at)) {
            continue;
        }
        let Some(e) = rt.heap.as_exception_mut(at) else { continue };
        seen.push(at);
        next.extend([e.cause, e.context]);
        let is_tester = |line: &Trace| line.comprehension == Trace::TESTER;
        // The last lines are the outermost frames.
        while e.traceback.last().is_some_and(is_tester) {
            e.traceback.pop();
        }
        if e.class.same(*failure)
            && let Some(inner) = e.traceback.iter().rposition(is_tester)
        {
            e.traceback.drain(..=inner);
        }
    }
    Ok(Value::None)
}
