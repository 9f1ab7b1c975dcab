//! The way back in: what native code asks of the evaluator, natively nested.
//!
//! A nested run has a floor: it ends when the frames above it are gone. Its depth counts like any
//! call's, its native stack is charged and grown ([`Machine::nested`]).
//!
//! May touch: `tree`, `value`.

use super::import::Loaded;
use super::unwind::traces;
use super::{Ended, Machine, Runs, Then};
use crate::tree::{Code, Flow};
use crate::value::runtime::{About, FoundModule};
use crate::value::{Core, Eval, Evaluator, Function, Obj, Runtime, Stop, Task, Value, types};

impl<'t> Evaluator for Machine<'t> {
    fn call(
        &mut self,
        core: &mut Core,
        callee: Value,
        args: &[Value],
        kwargs: &[(Value, Value)],
    ) -> Eval {
        if kwargs.is_empty()
            && let Some(value) = self.function_at_once(core, callee, args)
        {
            return Ok(value);
        }
        let named = || kwargs.iter().flat_map(|(name, value)| [*name, *value]);
        let values = || args.iter().copied().chain(named()).chain([callee]).collect();
        // A plain builtin needs no loop of its own.
        let (ended, value) = self.nested(core, values, |machine, core| {
            machine.call_values(core, callee, Value::Unbound, args, kwargs, Then::Exit)
        })?;
        match ended {
            Ended::Finished => Err(self.stop_iteration(core, value)),
            _ => Ok(value),
        }
    }

    fn next(&mut self, core: &mut Core, iterator: Value) -> Eval<Option<Value>> {
        let result = self.nested(
            core,
            || vec![iterator],
            |machine, core| machine.advance(core, iterator, Then::Exit),
        );
        match result {
            Ok((Ended::Finished, _)) => Ok(None),
            Ok((_, value)) => Ok(Some(value)),
            Err(Stop::Raised) if core.raised_is(types::STOP_ITERATION) => {
                core.take_raised();
                Ok(None)
            }
            Err(stop) => Err(stop),
        }
    }

    fn run_task(&mut self, core: &mut Core, task: &'static Task, args: &[Value]) -> Eval {
        if let Some(value) = self.task_at_once(core, task, args) {
            return Ok(value);
        }
        let (_, value) = self.nested(
            core,
            || args.to_vec(),
            |machine, core| machine.start_task(core, task, args, Then::Exit),
        )?;
        Ok(value)
    }

    fn make_class(
        &mut self,
        core: &mut Core,
        metaclass: Value,
        name: Value,
        bases: &[Value],
        namespace: Value,
        keywords: &[(Value, Value)],
    ) -> Eval {
        let mut rt = Runtime { core, eval: Some(self) };
        super::class::make_class(&mut rt, metaclass, name, bases, namespace, keywords)
    }

    fn import(&mut self, core: &mut Core, name: &str) -> Eval {
        let mut at = Value::None;
        let mut full = String::new();
        for part in name.split('.') {
            if !full.is_empty() {
                full.push('.');
            }
            full.push_str(part);
            let key = core.heap.str(&full)?;
            let found = core.heap.as_dict(core.modules).and_then(|dict| {
                core.dict_get_name(dict, crate::value::hash::name(&core.heap, &key), key)
            });
            at = match found {
                Some(module) => module,
                None => match self.find_module(core, &full)? {
                    FoundModule::Ready(module) => module,
                    FoundModule::Body(body) => {
                        // Whoever asks once more finds it, and takes it for loaded.
                        core.heap.effect = true;
                        self.call(core, body, &[], &[])?;
                        let loaded = core
                            .heap
                            .as_dict(core.modules)
                            .and_then(|dict| {
                                let hash = crate::value::hash::name(&core.heap, &key);
                                core.dict_get_name(dict, hash, key)
                            })
                            .unwrap_or(Value::None);
                        core.module_loaded(loaded);
                        loaded
                    }
                    FoundModule::Missing(why) => {
                        return Err(core.raise(types::MODULE_NOT_FOUND_ERROR, &why));
                    }
                },
            };
        }
        Ok(at)
    }

    fn find_module(&mut self, core: &mut Core, name: &str) -> Eval<FoundModule> {
        let loader = self.loader;
        match loader.load(core, name)? {
            Loaded::Native(module) => {
                let key = core.heap.str(name)?;
                if core.modules.is_unbound() {
                    core.modules = core.heap.dict()?;
                }
                let modules = core.modules;
                core.dict_set_name(modules, key, module)?;
                Ok(FoundModule::Ready(module))
            }
            Loaded::Missing(why) => Ok(FoundModule::Missing(why)),
            Loaded::Code(unit) => {
                let trees = self.trees;
                let Some(tree) = trees.get(unit) else {
                    return Err(Stop::Flat);
                };
                let key = core.heap.str(name)?;
                let module = super::import::new_module(core, key, tree)?;
                core.keep(module);
                // It is there: whoever asks once more gets it as it is.
                let effect = std::mem::replace(&mut core.heap.effect, true);
                let globals = match core.heap.get(module) {
                    Some(Obj::Module(module)) => module.globals,
                    _ => 0,
                };
                let body = core.heap.add(Obj::Function(Box::new(Function {
                    unit,
                    code: 0,
                    module: globals,
                    name: Value::short("<module>"),
                    qualname: Value::short("<module>"),
                    doc: Value::None,
                    module_name: key,
                    defaults: Box::default(),
                    kwdefaults: Box::default(),
                    cells: Box::default(),
                    annotations: Value::Unbound,
                    attrs: Value::Unbound,
                    awaitable: false,
                    in_c: false,
                })));
                core.heap.effect = effect;
                core.kept.pop();
                Ok(FoundModule::Body(body?))
            }
        }
    }

    fn locals(&mut self, core: &mut Core) -> Eval {
        let dict = core.heap.dict()?;
        core.keep(dict);
        let Some(frame) =
            self.frames.iter().rev().find(|frame| matches!(frame.runs, Runs::Code { .. }))
        else {
            return Ok(dict);
        };
        let Runs::Code { unit, code } = frame.runs else { return Ok(dict) };
        let (base, module) = (frame.base as usize, frame.module);
        let trees = self.trees;
        let Some(tree) = trees.get(unit) else { return Ok(dict) };
        let Some(code) = tree.codes.get(code as usize) else { return Ok(dict) };
        if code.kind == crate::tree::CodeKind::Class {
            let namespace = self.slot(base);
            return super::namespace::hand_out(core, namespace);
        }
        let names = match code.kind {
            crate::tree::CodeKind::Module => tree.globals.names.len(),
            crate::tree::CodeKind::Class => {
                core.heap.as_dict(self.slot(base)).map_or(0, crate::value::Dict::len)
            }
            _ => code.slot_names.len(),
        };
        core.heap.parts(names as u64)?;
        match code.kind {
            crate::tree::CodeKind::Module => {
                let all = core.globals.get(module as usize).cloned().unwrap_or_default();
                for (name, value) in tree.globals.names.iter().zip(all) {
                    if !value.is_unbound() {
                        core.dict_set_name(dict, *name, value)?;
                    }
                }
            }
            crate::tree::CodeKind::Class => {
                let namespace = self.slot(base);
                let entries: Vec<(Value, Value)> = match core.heap.as_dict(namespace) {
                    Some(namespace) => namespace.iter().map(|e| (e.key, e.value)).collect(),
                    None => Vec::new(),
                };
                for (name, value) in entries {
                    core.dict_set_name(dict, name, value)?;
                }
            }
            _ => {
                for (n, name) in code.slot_names.iter().take(code.own as usize).enumerate() {
                    if name.is_unbound() {
                        continue;
                    }
                    let value = match core.heap.get(self.slot(base + n)) {
                        Some(Obj::Cell(value)) => *value,
                        _ => self.slot(base + n),
                    };
                    if !value.is_unbound() {
                        core.dict_set_name(dict, *name, value)?;
                    }
                }
            }
        }
        Ok(dict)
    }

    fn about(&mut self, core: &mut Core, question: About, value: Value) -> Eval {
        match question {
            About::Kind => {
                let flow = match core.heap.get(value) {
                    Some(Obj::Function(f)) => self.trees.code(f.unit, f.code).map(|c| c.flow),
                    _ => None,
                };
                Ok(Value::Int(match flow {
                    Some(Flow::Generator) => 1,
                    Some(Flow::Coroutine) => 2,
                    Some(Flow::AsyncGenerator) => 3,
                    Some(Flow::Plain) | None => 0,
                }))
            }
            About::Parameters => self.parameters(core, value),
            About::Handled => Ok(self.handled()),
            About::Traceback => {
                let lines = self.trees;
                let value = match core.heap.get(value) {
                    Some(Obj::Traceback(of)) => *of,
                    _ => value,
                };
                let mut rt = Runtime { core, eval: Some(self) };
                let text = crate::value::traceback::render(&mut rt, value, lines, false)?;
                core.heap.string(text)
            }
            About::TracebackLines => self.traceback_lines(core, value),
            About::Stack => self.stack_lines(core, value),
            About::SourceLine => self.source_line(core, value),
            About::CallerModule => self.caller_module(core, value),
            About::Examples => self.examples(core, value),
            About::Example => self.example(core, value),
        }
    }
}

impl<'t> Machine<'t> {
    /// The lines of an exception's traceback, outermost first.
    fn traceback_lines(&mut self, core: &mut Core, exception: Value) -> Eval {
        use crate::value::traceback::Lines;
        let list = core.heap.list(Vec::new())?;
        core.keep(list);
        let exception = match core.heap.get(exception) {
            Some(Obj::Traceback(of)) => *of,
            _ => exception,
        };
        let traces = match core.heap.as_exception(exception) {
            Some(exception) => exception.traceback.clone(),
            None => Vec::new(),
        };
        let lines = self.trees;
        for trace in traces.iter().rev() {
            core.steps(4)?;
            let Some(line) = lines.line(trace) else { continue };
            let file = core.heap.str(&line.file)?;
            let name = core.heap.str(&line.name)?;
            let text = core.heap.str(line.text.trim())?;
            let row = core.heap.tuple(vec![file, Value::Int(i64::from(line.line)), name, text])?;
            core.heap.list_push(list, row)?;
        }
        Ok(list)
    }

    /// Where the frames stand, but for a file's and those of what CPython has in C.
    fn stack_lines(&mut self, core: &mut Core, asked: Value) -> Eval {
        use crate::value::traceback::Lines;
        let list = core.heap.list(Vec::new())?;
        core.keep(list);
        let (Some(skipped), Some(Value::Int(mut left))) = parts(core, asked) else {
            return Ok(list);
        };
        let lines = self.trees;
        for frame in self.frames.iter().rev() {
            core.heap.parts(1)?;
            let Runs::Code { unit, code: number } = frame.runs else { continue };
            let Some(tree) = lines.get(unit) else { continue };
            let file = tree.source.name();
            // A traceback leaves out `unittest`, but its warnings count its frames.
            let shown = !tree.frameless || file.starts_with("unittest/");
            if !shown || core.heap.text(&skipped) == Some(file) {
                continue;
            }
            let Some(code) = tree.codes.get(number as usize) else { continue };
            let module = core.module_names.get(frame.module as usize).copied();
            for trace in traces(frame.pc, frame.twin, unit, number, code) {
                if left <= 0 {
                    return Ok(list);
                }
                left -= 1;
                core.steps(4)?;
                let Some(line) = lines.line(&trace) else { continue };
                let (file, name) = (core.heap.str(&line.file)?, core.heap.str(&line.name)?);
                let (text, line) = (core.heap.str(line.text.trim())?, i64::from(line.line));
                let module = module.unwrap_or(Value::None);
                let row = vec![file, Value::Int(line), name, text, module];
                let row = core.heap.tuple(row)?;
                core.heap.list_push(list, row)?;
            }
        }
        Ok(list)
    }

    /// The module whose code runs, but for one.
    fn caller_module(&mut self, core: &mut Core, skipped: Value) -> Eval {
        for frame in self.frames.iter().rev() {
            core.heap.parts(1)?;
            if matches!(frame.runs, Runs::Task(_)) {
                continue;
            }
            let module = core.module_names.get(frame.module as usize).copied();
            let module = module.unwrap_or(Value::None);
            let text = core.heap.text(&module).unwrap_or("_");
            let inner = text.starts_with('_') && text != "__main__";
            if !inner && core.heap.text(&skipped) != Some(text) {
                return Ok(module);
            }
        }
        Ok(Value::short("__main__"))
    }

    /// A line of a source that is loaded.
    fn source_line(&mut self, core: &mut Core, asked: Value) -> Eval {
        let (Some(file), Some(Value::Int(line))) = parts(core, asked) else {
            return Ok(Value::None);
        };
        let trees = self.trees;
        for unit in 0..trees.len() {
            core.heap.parts(1)?;
            let Some(tree) = trees.get(unit) else { continue };
            if core.heap.text(&file) != Some(tree.source.name()) {
                continue;
            }
            let line = u32::try_from(line).unwrap_or(0);
            let text = tree.source.line(line);
            // After the last newline there is no line.
            let last = tree.source.line_count();
            if line == 0 || line > last || line == last && text.is_empty() {
                return Ok(Value::None);
            }
            return core.heap.str(text);
        }
        Ok(Value::None)
    }

    /// The examples of a unit: a list of tuples (text, line, number of the code, file).
    fn examples(&mut self, core: &mut Core, body: Value) -> Eval {
        let list = core.heap.list(Vec::new())?;
        core.keep(list);
        let trees = self.trees;
        let Some(Obj::Function(f)) = core.heap.get(body) else { return Ok(list) };
        let Some(tree) = trees.get(f.unit) else { return Ok(list) };
        let file = core.heap.str(tree.source.name())?;
        core.keep(file);
        for (number, code) in (0..).zip(&tree.codes).skip(1) {
            if !code.name.same(Value::short(crate::source::EXAMPLE)) {
                continue;
            }
            let place = tree.places.get(code.place as usize);
            let line = place.map_or(1, |place| tree.source.line_of(place.span.start));
            let row = vec![code.doc, Value::Int(i64::from(line)), Value::Int(number), file];
            let row = core.heap.tuple(row)?;
            core.heap.list_push(list, row)?;
        }
        Ok(list)
    }

    /// An example as a function like the one that is given, if the number is an example's.
    fn example(&mut self, core: &mut Core, asked: Value) -> Eval {
        let (Some(body), Some(Value::Int(number))) = parts(core, asked) else {
            return Ok(Value::None);
        };
        let Some(Obj::Function(function)) = core.heap.get(body) else { return Ok(Value::None) };
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        let code = self.trees.code(function.unit, number);
        // What takes nothing and holds nothing, whatever the function was.
        let is_example = |code: &Code| {
            number > 0
                && code.name.same(Value::short(crate::source::EXAMPLE))
                && code.free.is_empty()
                && code.params.names.is_empty()
        };
        if !code.is_some_and(is_example) {
            return Ok(Value::None);
        }
        let mut example = function.clone();
        example.code = number;
        example.defaults = Box::default();
        example.kwdefaults = Box::default();
        example.cells = Box::default();
        core.heap.add(Obj::Function(example))
    }

    /// A function's parameters: a list of tuples (name, kind, default, annotation).
    fn parameters(&mut self, core: &mut Core, function: Value) -> Eval {
        let list = core.heap.list(Vec::new())?;
        core.keep(list);
        let Some(Obj::Function(f)) = core.heap.get(function) else { return Ok(list) };
        let trees = self.trees;
        let Some(code) = trees.code(f.unit, f.code) else { return Ok(list) };
        let (defaults, kwdefaults) = (f.defaults.to_vec(), f.kwdefaults.to_vec());
        let annotations = f.annotations;
        let params = &code.params;
        let positional = params.positional as usize;
        let keyword_only = params.keyword_only as usize;
        let total = params.names.len();
        let order = (0..positional)
            .chain(params.rest.then_some(positional + keyword_only))
            .chain(positional..positional + keyword_only)
            .chain(params.keywords.then_some(total.wrapping_sub(1)));
        for n in order {
            let Some(name) = params.names.get(n).copied() else { continue };
            let (kind, default) = if n < positional {
                let from = positional - defaults.len().min(positional);
                let kind = if n < params.positional_only as usize { 0 } else { 1 };
                (kind, n.checked_sub(from).and_then(|n| defaults.get(n)).copied())
            } else if n < positional + keyword_only {
                (3, kwdefaults.get(n - positional).copied().and_then(Value::bound))
            } else if params.rest && n == positional + keyword_only {
                (2, None)
            } else {
                (4, None)
            };
            let annotation = core.heap.as_dict(annotations).and_then(|d| {
                core.dict_get_name(d, crate::value::hash::name(&core.heap, &name), name)
            });
            let row = core.heap.tuple(vec![
                name,
                Value::Int(kind),
                default.unwrap_or(Value::Ellipsis),
                annotation.unwrap_or(Value::Ellipsis),
            ])?;
            core.heap.list_push(list, row)?;
        }
        Ok(list)
    }
}

/// The two parts of a tuple.
fn parts(core: &Core, value: Value) -> (Option<Value>, Option<Value>) {
    let parts = core.heap.as_tuple(value).unwrap_or(&[]);
    (parts.first().copied(), parts.get(1).copied())
}
