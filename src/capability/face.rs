//! The module `_grants`: what `time`, `datetime`, `random` and their kind ask of the host's grants.
//!
//! May touch: `value`. Never: a grant that the session has not.

use num_bigint::BigInt;

use crate::raise;
use crate::value::builtin::{STEP_PARTS, function, task};
use crate::value::{Builtin, Eval, Input, Method, Runtime, Step, Stop, Task, Value, Want, types};

/// Seconds of nanoseconds, as the float nearest to them.
fn seconds(ns: i128) -> Value {
    Value::Float(ns as f64 / 1e9)
}

fn monotonic(rt: &mut Runtime, _: &[Value]) -> Eval {
    Ok(seconds(i128::from(rt.monotonic_ns()?)))
}

fn nanoseconds(rt: &mut Runtime, _: &[Value]) -> Eval {
    let now = rt.monotonic_ns()?;
    rt.heap.int(BigInt::from(now))
}

/// The functions of the module.
pub static FUNCTIONS: &[Builtin] = &[
    function(
        "time()",
        "time() -> floating point number\n\nReturn the current time in seconds since the Epoch.",
        |rt, _| Ok(seconds(rt.now_ns()?)),
    ),
    function("time_ns()", "Return the current time in nanoseconds since the Epoch.", |rt, _| {
        let now = rt.now_ns()?;
        rt.heap.int(BigInt::from(now))
    }),
    function("monotonic()", "Monotonic clock, cannot go backward.", monotonic),
    function("monotonic_ns()", "Monotonic clock, cannot go backward, as nanoseconds.", nanoseconds),
    function("perf_counter()", "Performance counter for benchmarking.", monotonic),
    function(
        "perf_counter_ns()",
        "Performance counter for benchmarking as nanoseconds.",
        nanoseconds,
    ),
    function(
        "process_time()",
        "Process time for profiling: the monotonic clock, since a program has no other.",
        monotonic,
    ),
    function(
        "process_time_ns()",
        "Process time for profiling as nanoseconds: the monotonic clock.",
        nanoseconds,
    ),
    function("thread_time()", "Thread time for profiling: the monotonic clock.", monotonic),
    function(
        "thread_time_ns()",
        "Thread time for profiling as nanoseconds: the monotonic clock.",
        nanoseconds,
    ),
    function(
        "resolution()",
        "Seconds between two times that the clock can tell apart.",
        |rt, _| Ok(seconds(i128::from(rt.clock_resolution_ns()?))),
    ),
    task(
        "sleep(seconds, /)",
        "sleep(seconds)\n\nDelay execution for a given number of seconds.  The argument may be\na \
         floating point number for subsecond precision.",
        Method::Static,
        &Task::new("sleep", 2, sleep),
    ),
    function("has_clock()", "Whether a clock was granted.", |rt, _| {
        Ok(Value::Bool(rt.grants.clock.is_some()))
    }),
    function("has_random()", "Whether randomness was granted.", |rt, _| {
        Ok(Value::Bool(rt.grants.random.is_some()))
    }),
    function("has_env()", "Whether variables were granted.", |rt, _| {
        Ok(Value::Bool(rt.grants.env.is_some()))
    }),
    function("env_get(name, /)", "The value of a variable, or None.", |rt, args| {
        let name = args.first().copied().unwrap_or(Value::None);
        let Some(name) = rt.heap.text(&name).map(str::to_owned) else {
            return Err(Stop::Flat);
        };
        match rt.env_get(&name)? {
            Some(value) => rt.heap.str(&value),
            None => Ok(Value::None),
        }
    }),
    function("env_names()", "The names of all variables.", |rt, _| {
        let mut names = Vec::new();
        for name in rt.env_names()? {
            let name = rt.heap.str(&name)?;
            rt.steps(1)?;
            names.push(rt.keep(name));
        }
        rt.heap.tuple(names)
    }),
    function("randbits(k, /)", "An int of k random bits.", |rt, args| {
        let bits = rt.index_i64(args.first().copied().unwrap_or(Value::None))?;
        if bits < 0 {
            raise!(rt, ValueError, "number of bits must be non-negative");
        }
        let bytes = rt.draw_random((bits as u64).div_ceil(8) as usize)?;
        let all = BigInt::from_bytes_le(num_bigint::Sign::Plus, &bytes);
        let surplus = bytes.len() as u64 * 8 - bits as u64;
        rt.heap.int(all >> surplus)
    }),
    function("token_bytes(count, /)", "So many random bytes.", |rt, args| {
        let count = rt.index_i64(args.first().copied().unwrap_or(Value::None))?;
        if count < 0 {
            raise!(rt, ValueError, "negative argument not allowed");
        }
        let bytes = rt.draw_random(usize::try_from(count).unwrap_or(usize::MAX))?;
        rt.heap.bytes(bytes)
    }),
];

/// What the run is laid aside for while the program sleeps. No host function's name has a dot
/// before it.
pub const SLEEP: &str = ".sleep";

/// Sleeps; where the run can be laid aside meanwhile, with a frame of its own.
fn sleep(rt: &mut Runtime, slots: &mut [Value], input: Input) -> Step {
    let [time, state] = slots else { return Ok(Want::Done(Value::None)) };
    match (input, *state, *time) {
        (Input::Start, ..) => {
            let time_ns = sleeping_time(rt, *time)?;
            if time_ns > 0 && rt.grants.clock.as_ref().is_some_and(|clock| clock.waits()) {
                *time = Value::Int(time_ns as i64);
                *state = Value::Int(1);
                return Ok(Want::call(types::BOOL.value(), &[]));
            }
            if time_ns > 0 {
                rt.sleep_ns(time_ns)?;
            }
            Ok(Want::Done(Value::None))
        }
        (Input::Value(_), Value::Int(1), Value::Int(time_ns)) => {
            if !rt.sleeps_aside() {
                rt.sleep_ns(time_ns as u64)?;
                return Ok(Want::Done(Value::None));
            }
            rt.pay_for_sleep(time_ns as u64)?;
            *state = Value::Int(2);
            // No object: the heap is that of a run that sleeps where it is.
            rt.waiting = Some(*time);
            // It costs what it costs where nobody lays it aside: there this step is the last.
            rt.heap.meter.refund(STEP_PARTS);
            Err(Stop::Suspend)
        }
        (Input::Value(answer), _, Value::Int(time_ns)) => {
            let refused = rt.heap.text(&answer).map(str::to_owned);
            rt.slept_aside(time_ns as u64, refused)?;
            Ok(Want::Done(Value::None))
        }
        _ => Err(Stop::Suspend),
    }
}

/// Nanoseconds of a number of seconds, rounded up, with CPython's errors.
fn sleeping_time(rt: &mut Runtime, value: Value) -> Eval<u64> {
    let ns = match rt.heap.plain(value) {
        Value::Float(x) if x.is_nan() => {
            raise!(rt, ValueError, "Invalid value NaN (not a number)")
        }
        Value::Float(x) => (x * 1e9).ceil(),
        _ => {
            let n = rt.index(value)?;
            num_traits::ToPrimitive::to_f64(&n).unwrap_or(f64::INFINITY) * 1e9
        }
    };
    if ns < 0.0 {
        raise!(rt, ValueError, "sleep length must be non-negative");
    }
    if ns >= i64::MAX as f64 {
        raise!(rt, OverflowError, "timestamp too large to convert to C _PyTime_t");
    }
    Ok(ns as u64)
}
