//! Host functions that are recorded, and what stands in their place when they are replayed.

use std::sync::Arc;

use serde_json::{Value as Json, json};

use super::head::Function;
use super::json_value;
use crate::interop::calls::coroutine;
use crate::interop::exact;
use crate::value::journal::{Answer, Use, Word};
use crate::value::runtime::{HostCall, HostFunction};
use crate::value::{Core, Eval, Runtime, Stop, Value};

/// The same functions, each call of which the session's journal is told.
pub fn recorded(hosts: &[HostFunction]) -> Arc<[HostFunction]> {
    let tells = |host: &HostFunction| {
        // What it does is noted when it is awaited.
        if host.awaited {
            return host.clone();
        }
        let (call, name) = (host.call.clone(), host.name.clone());
        let call = move |rt: &mut Runtime, args: &[Value], named: &[(Value, Value)]| {
            record(rt, &name, &*call, args, named)
        };
        HostFunction { call: Arc::new(call), ..host.clone() }
    };
    hosts.iter().map(tells).collect()
}

fn record(
    rt: &mut Runtime,
    name: &str,
    call: &HostCall,
    args: &[Value],
    named: &[(Value, Value)],
) -> Eval {
    let Some(room) = rt.journal.as_ref().map(|journal| journal.room()) else {
        return call(rt, args, named);
    };
    // A function may be called by what another one calls: the outer one is in no journal then.
    let asked = asked(rt, args, named, room);
    let gauge = rt.heap.meter.gauge();
    let result = call(rt, args, named);
    let cost = rt.heap.meter.gauged(&gauge);
    let answer = match &result {
        Ok(value) => exact::to_json(rt, *value, false, room)
            .map(|json| Answer::Given(Word::Json(json.to_string()))),
        Err(Stop::Raised) => raised(rt),
        Err(Stop::Suspend) => Ok(Answer::Waits),
        Err(_) if rt.panicked.is_some() => Err("it panicked".to_owned()),
        Err(_) => match rt.heap.exhausted {
            Some(budget) => Ok(Answer::Stopped(budget)),
            None => Err("it stopped where it cannot".to_owned()),
        },
    };
    if let Some(journal) = &mut rt.journal {
        match asked.and_then(|asked| Ok((asked, answer?))) {
            Ok((asked, answer)) => {
                journal.record(Use { what: format!("{name}()"), asked, answer, cost });
            }
            Err(why) => journal.cannot(&format!("{name}(): {why}")),
        }
    }
    result
}

/// The exception that travels, as a journal holds it.
pub fn raised(core: &Core) -> Result<Answer, String> {
    match core.raised_named() {
        Some((class, message)) => Ok(Answer::Raised(class, message)),
        None => Err("an exception of the program's own goes through it".to_owned()),
    }
}

/// The arguments of a call, for comparison.
fn asked(core: &Core, args: &[Value], named: &[(Value, Value)], room: u64) -> Result<Word, String> {
    let args: Result<Vec<Json>, String> =
        args.iter().map(|arg| exact::to_json(core, *arg, true, room)).collect();
    let mut all = args?;
    for (name, value) in named {
        let name = core.heap.text(name).unwrap_or("").to_owned();
        all.push(json!({"name": name, "value": exact::to_json(core, *value, true, room)?}));
    }
    Ok(Word::Json(Json::Array(all).to_string()))
}

/// What stands in the place of functions of these names: answered from the journal.
pub fn stand_ins(functions: &[Function]) -> Arc<[HostFunction]> {
    let stand_in = |function: &Function| {
        let name = function.name.clone();
        let awaited = function.awaited;
        let call = move |rt: &mut Runtime, args: &[Value], named: &[(Value, Value)]| match awaited {
            true => coroutine(rt, &name, args, named),
            false => replay(rt, &name, args, named),
        };
        HostFunction {
            name: function.name.clone(),
            doc: function.doc.clone(),
            signature: function.signature.clone(),
            call: Arc::new(call),
            pure: false,
            awaited,
        }
    };
    functions.iter().map(stand_in).collect()
}

fn replay(rt: &mut Runtime, name: &str, args: &[Value], named: &[(Value, Value)]) -> Eval {
    let what = format!("{name}()");
    let asked = match asked(rt, args, named, u64::MAX) {
        Ok(asked) => asked,
        Err(why) => return Err(rt.diverge(format!("{what}: {why}"))),
    };
    let (answer, cost) = rt.replay(&what, &asked)?;
    rt.core.at_cost(cost, |core| match answer {
        Answer::Given(Word::Json(text)) => json_value(core, &text),
        Answer::Given(_) => Err(core.diverge(format!("{what} is no data"))),
        Answer::Raised(class, message) => Err(core.raise_named(&class, &message)),
        Answer::Stopped(budget) => Err(core.heap.exhaust(budget)),
        Answer::Waits => {
            // The same objects as in the run, so that collections come at the same places.
            let args = core.heap.tuple(args.to_vec())?;
            let keywords = core.heap.dict()?;
            let name = core.heap.str(name)?;
            core.waiting = Some(core.heap.tuple(vec![name, args, keywords])?);
            Err(Stop::Suspend)
        }
    })
}
