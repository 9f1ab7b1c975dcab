//! Methods of generators, coroutines and async generators (Language reference, 6.2.9).
//!
//! What resumes a frame is a task that says so ([`Want::Resume`]); the evaluator does it.
//!
//! May touch: `value`. Never: frames.

use crate::raise;
use crate::value::builtin::{method, resuming, task};
use crate::value::obj::{AwaitKind, AwaitStep, GeneratorState, GetSet};
use crate::value::want::Resume;
use crate::value::{
    Builtin, Core, Eval, Handle, Input, Layout, Method, Obj, Runtime, Step, Stop, Task, TypeRows,
    Value, Want, types,
};

/// What `generator` can do.
pub static GENERATOR: TypeRows = TypeRows {
    id: types::GENERATOR,
    doc: "",
    new: None,
    methods: &[SEND, THROW, CLOSE, ITER, NEXT],
    getset: &[
        NAME,
        QUALNAME,
        GetSet { name: "gi_running", get: running, set: None },
        GetSet { name: "gi_suspended", get: suspended, set: None },
    ],
};

/// What `coroutine` can do.
pub static COROUTINE: TypeRows = TypeRows {
    id: types::COROUTINE,
    doc: "",
    new: None,
    methods: &[SEND, THROW, CLOSE, AWAIT],
    getset: &[
        NAME,
        QUALNAME,
        GetSet { name: "cr_running", get: running, set: None },
        GetSet { name: "cr_suspended", get: suspended, set: None },
    ],
};

/// What `async_generator` can do.
pub static ASYNC_GENERATOR: TypeRows = TypeRows {
    id: types::ASYNC_GENERATOR,
    doc: "",
    new: None,
    methods: &[
        method("__aiter__(self, /)", "Return an awaitable.", |_, args| {
            Ok(args.first().copied().unwrap_or(Value::None))
        }),
        method("__anext__(self, /)", "Return a value or raise StopAsyncIteration.", |rt, args| {
            step_of(rt, args, AwaitKind::Send, Value::None)
        }),
        method("asend(self, value, /)", "Send a value in.", |rt, args| {
            step_of(rt, args, AwaitKind::Send, args.get(1).copied().unwrap_or(Value::None))
        }),
        method(
            "athrow(self, type, value=None, traceback=None, /)",
            "Raise an exception inside.",
            |rt, args| {
                let exception = instance(rt, args)?;
                step_of(rt, args, AwaitKind::Throw, exception)
            },
        ),
        method("aclose(self, /)", "Raise GeneratorExit inside.", |rt, args| {
            step_of(rt, args, AwaitKind::Close, Value::None)
        }),
    ],
    getset: &[NAME, QUALNAME],
};

/// What the awaitable of an async generator's `__anext__` or `asend` can do.
pub static ASEND: TypeRows = TypeRows {
    id: types::ASYNC_GENERATOR_ASEND,
    doc: "",
    new: None,
    methods: &[STEP_AWAIT, ITER, NEXT, STEP_SEND, STEP_THROW, STEP_CLOSE],
    getset: &[],
};

/// What the awaitable of `athrow` or `aclose` can do.
pub static ATHROW: TypeRows = TypeRows {
    id: types::ASYNC_GENERATOR_ATHROW,
    doc: "",
    new: None,
    methods: &[STEP_AWAIT, ITER, NEXT, STEP_SEND, STEP_THROW, STEP_CLOSE],
    getset: &[],
};

/// What `coroutine.__await__()` gives can do.
pub static WRAPPER: TypeRows = TypeRows {
    id: types::COROUTINE_WRAPPER,
    doc: "A wrapper object implementing __await__ for coroutines.",
    new: None,
    methods: &[STEP_AWAIT, ITER, NEXT, STEP_SEND, STEP_THROW, STEP_CLOSE],
    getset: &[],
};

const SEND: Builtin = resuming(
    "send(self, value, /)",
    "Send a value in: the result of the `yield` it stands at. Return the next value yielded or \
     raise StopIteration.",
    Method::Instance,
    |args| match args {
        [Value::Ref(generator), value] => Some((*generator, *value)),
        _ => None,
    },
    &SEND_TASK,
);
const THROW: Builtin = task(
    "throw(self, type, value=None, traceback=None, /)",
    "Raise an exception inside. Return the next value yielded or raise StopIteration.",
    Method::Instance,
    &THROW_TASK,
);
const CLOSE: Builtin =
    task("close(self, /)", "Raise GeneratorExit inside.", Method::Instance, &CLOSE_TASK);
const NEXT: Builtin = resuming(
    "__next__(self, /)",
    "Implement next(self).",
    Method::Instance,
    resumed_by_next,
    &NEXT_TASK,
);
const ITER: Builtin = method("__iter__(self, /)", "Implement iter(self).", |_, args| {
    Ok(args.first().copied().unwrap_or(Value::None))
});
const STEP_AWAIT: Builtin = method("__await__(self, /)", "Implement await.", |_, args| {
    Ok(args.first().copied().unwrap_or(Value::None))
});
const AWAIT: Builtin = method("__await__(self, /)", "Implement await.", |rt, args| {
    step_of(rt, args, AwaitKind::Coroutine, Value::None)
});
const STEP_SEND: Builtin =
    task("send(self, value, /)", "Send a value in.", Method::Instance, &STEP_SEND_TASK);
const STEP_THROW: Builtin = task(
    "throw(self, type, value=None, traceback=None, /)",
    "Raise an exception inside.",
    Method::Instance,
    &THROW_TASK,
);
const STEP_CLOSE: Builtin =
    task("close(self, /)", "Raise GeneratorExit inside.", Method::Instance, &CLOSE_TASK);

const NAME: GetSet = GetSet {
    name: "__name__",
    get: |rt, this| {
        Ok(match rt.heap.get(this) {
            Some(Obj::Generator(generator)) => generator.name,
            _ => Value::None,
        })
    },
    set: Some(|rt, this, value| set_name(rt, this, "__name__", value)),
};
const QUALNAME: GetSet = GetSet {
    name: "__qualname__",
    get: |rt, this| {
        Ok(match rt.heap.get(this) {
            Some(Obj::Generator(generator)) => generator.qualname,
            _ => Value::None,
        })
    },
    set: Some(|rt, this, value| set_name(rt, this, "__qualname__", value)),
};

fn set_name(rt: &mut Runtime, this: Value, name: &str, value: Value) -> Eval<()> {
    if value.is_unbound() || rt.heap.text(&value).is_none() {
        raise!(rt, TypeError, "{name} must be set to a string object");
    }
    if let Some(Obj::Generator(generator)) = rt.heap.get_mut(this) {
        match name {
            "__name__" => generator.name = value,
            _ => generator.qualname = value,
        }
    }
    Ok(())
}

/// `gi_running`, `cr_running`: whether it is being executed, here or further down the stack.
fn running(rt: &mut Runtime, this: Value) -> Eval {
    Ok(Value::Bool(state(rt, this) == Some(GeneratorState::Running)))
}

/// `gi_suspended`, `cr_suspended`: whether it stands at a `yield` or `await`.
fn suspended(rt: &mut Runtime, this: Value) -> Eval {
    Ok(Value::Bool(state(rt, this) == Some(GeneratorState::Suspended)))
}

fn state(rt: &Runtime, this: Value) -> Option<GeneratorState> {
    match rt.heap.get(this) {
        Some(Obj::Generator(generator)) => Some(generator.state),
        _ => None,
    }
}

fn step_of(rt: &mut Runtime, args: &[Value], kind: AwaitKind, value: Value) -> Eval {
    let generator = args.first().copied().unwrap_or(Value::None);
    rt.heap.add(Obj::Await(Box::new(AwaitStep {
        generator,
        kind,
        value,
        state: GeneratorState::Created,
    })))
}

/// The generator behind `self`, which may be a step of it.
fn generator_of(core: &Core, this: Value) -> Value {
    match core.heap.get(this) {
        Some(Obj::Await(step)) => step.generator,
        _ => this,
    }
}

/// What `next(generator)` and `generator.__next__()` resume.
pub fn resumed_by_next(args: &[Value]) -> Option<(Handle, Value)> {
    match args {
        [Value::Ref(generator)] => Some((*generator, Value::None)),
        _ => None,
    }
}

fn stop_iteration(rt: &mut Runtime, value: Value) -> Stop {
    if value.is_none() {
        rt.raise_with(types::STOP_ITERATION, &[])
    } else {
        rt.raise_with(types::STOP_ITERATION, &[value])
    }
}

static SEND_TASK: Task = Task::new("send", 2, send);

fn send(rt: &mut Runtime, slots: &mut [Value], input: Input) -> Step {
    let [this, value] = slots else { return Ok(Want::Done(Value::None)) };
    match input {
        Input::Value(value) => Ok(Want::Done(value)),
        Input::Returned(value) => Err(stop_iteration(rt, value)),
        _ => Ok(Want::Become { generator: *this, value: *value }),
    }
}

static STEP_SEND_TASK: Task = Task::new("step_send", 3, step_send);

fn step_send(rt: &mut Runtime, slots: &mut [Value], input: Input) -> Step {
    let [this, value, begun] = slots else { return Ok(Want::Done(Value::None)) };
    match input {
        Input::Value(value) => Ok(Want::Done(value)),
        Input::Returned(value) => Err(stop_iteration(rt, value)),
        Input::Exhausted => Err(stop_iteration(rt, Value::None)),
        _ if value.is_none() => {
            *begun = Value::None;
            Ok(Want::Resume { generator: *this, how: Resume::Send, value: Value::None })
        }
        _ => {
            rt.core.begin_step(*this)?;
            let generator = generator_of(rt.core, *this);
            Ok(Want::Resume { generator, how: Resume::Send, value: *value })
        }
    }
}

static NEXT_TASK: Task = Task::new("next_method", 1, next);

fn next(rt: &mut Runtime, slots: &mut [Value], input: Input) -> Step {
    let [this] = slots else { return Ok(Want::Done(Value::None)) };
    match (input, rt.heap.get(*this)) {
        (Input::Value(value), _) => Ok(Want::Done(value)),
        (Input::Returned(value), _) => Err(stop_iteration(rt, value)),
        (Input::Exhausted, _) => Err(stop_iteration(rt, Value::None)),
        (_, Some(Obj::Generator(_))) => Ok(Want::Become { generator: *this, value: Value::None }),
        (_, Some(Obj::Await(_))) => {
            Ok(Want::Resume { generator: *this, how: Resume::Send, value: Value::None })
        }
        _ => Ok(Want::Next(*this)),
    }
}

/// The exception that `throw(type, value)` means.
fn instance(rt: &mut Runtime, args: &[Value]) -> Eval {
    let class = args.get(1).copied().unwrap_or(Value::None);
    let value = args.get(2).copied().unwrap_or(Value::Unbound).or(Value::None);
    let traceback = args.get(3).copied().unwrap_or(Value::Unbound).or(Value::None);
    if !traceback.is_none() && !matches!(rt.heap.get(traceback), Some(Obj::Traceback(_))) {
        raise!(rt, TypeError, "throw() third argument must be a traceback object");
    }
    if rt.heap.as_exception(class).is_some() {
        if !value.is_none() {
            raise!(rt, TypeError, "instance exception may not have a separate value");
        }
        return Ok(class);
    }
    if !rt.heap.as_class(class).is_some_and(|class| class.layout == Layout::Exception) {
        raise!(
            rt,
            TypeError,
            "exceptions must be classes or instances deriving from BaseException, not {}",
            rt.type_name(class)
        );
    }
    if rt.is_instance_of(value, class) {
        return Ok(value);
    }
    let tuple = rt.heap.as_tuple(value).map(<[Value]>::to_vec);
    let made = match tuple {
        Some(args) => rt.call(class, &args),
        None if value.is_none() => rt.call(class, &[]),
        None => rt.call(class, &[value]),
    };
    let stop = match made {
        Ok(made) if rt.heap.as_exception(made).is_some() => return Ok(made),
        Ok(made) => {
            let (class, made) = (rt.repr(class)?, rt.type_name(made));
            let words = format!(
                "calling {class} should have returned an instance of BaseException, not {made}"
            );
            rt.raise(types::TYPE_ERROR, &words)
        }
        Err(stop) => stop,
    };
    // The generator is told what came of it.
    match stop {
        Stop::Raised => Ok(rt.take_raised()),
        stop => Err(stop),
    }
}

static THROW_TASK: Task = Task::new("throw", 4, throw);

fn throw(rt: &mut Runtime, slots: &mut [Value], input: Input) -> Step {
    match input {
        Input::Value(value) => Ok(Want::Done(value)),
        Input::Returned(value) => Err(stop_iteration(rt, value)),
        _ => {
            let exception = instance(rt, slots)?;
            let this = slots.first().copied().unwrap_or(Value::None);
            rt.core.begin_step(this)?;
            let generator = generator_of(rt.core, this);
            Ok(Want::Resume { generator, how: Resume::Throw, value: exception })
        }
    }
}

static CLOSE_TASK: Task = Task::new("close", 1, close).catching();

fn close(rt: &mut Runtime, slots: &mut [Value], input: Input) -> Step {
    let [this] = slots else { return Ok(Want::Done(Value::None)) };
    let generator = generator_of(rt.core, *this);
    match input {
        Input::Value(_) => {
            let what = match rt.class_of(generator) {
                class if class.same(types::COROUTINE.value()) => "coroutine",
                _ => "generator",
            };
            raise!(rt, RuntimeError, "{what} ignored GeneratorExit")
        }
        Input::Raised => {
            if rt.raised_is(types::GENERATOR_EXIT) || rt.raised_is(types::STOP_ITERATION) {
                rt.take_raised();
                return Ok(Want::Done(Value::None));
            }
            Err(Stop::Raised)
        }
        Input::Returned(_) | Input::Exhausted => Ok(Want::Done(Value::None)),
        Input::Start => {
            // Of a step of an async generator nothing else is closed.
            if matches!(rt.heap.get(*this), Some(Obj::Await(step)) if step.kind != AwaitKind::Coroutine)
            {
                rt.core.end_step(*this);
                return Ok(Want::Done(Value::None));
            }
            match rt.heap.get_mut(generator) {
                Some(Obj::Generator(inside)) => match inside.state {
                    GeneratorState::Done => return Ok(Want::Done(Value::None)),
                    GeneratorState::Created => {
                        inside.state = GeneratorState::Done;
                        inside.slots = Box::default();
                        return Ok(Want::Done(Value::None));
                    }
                    GeneratorState::Running | GeneratorState::Suspended => {}
                },
                _ => return Ok(Want::Done(Value::None)),
            }
            let stop = rt.raise_with(types::GENERATOR_EXIT, &[]);
            if stop != Stop::Raised {
                return Err(stop);
            }
            let exit = rt.take_raised();
            Ok(Want::Resume { generator, how: Resume::Throw, value: exit })
        }
    }
}
