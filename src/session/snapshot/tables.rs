//! What snapshots know by name: resumable builtins, and what modules keep for a session.
//!
//! May touch: `value`, `eval`, `builtins`, `modules`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::super::prelude::prelude;
use super::super::run::{ANSWER, ARGUMENTS, MODULE, RESULT};
use crate::modules::library::SETTABLE;
use crate::value::builtin::Call;
use crate::value::{Obj, Task};
use crate::{builtins, eval, modules};

/// Every resumable builtin by its name.
pub fn tasks() -> &'static BTreeMap<&'static str, &'static Task> {
    static TASKS: OnceLock<BTreeMap<&str, &Task>> = OnceLock::new();
    TASKS.get_or_init(|| {
        let mut all = BTreeMap::new();
        let rows = prelude().unit.objects.iter().filter_map(|obj| match obj {
            Obj::Builtin(bound) => match bound.row.call {
                Call::Task(task)
                | Call::Look(_, task)
                | Call::Resume(_, task)
                | Call::Make(_, task) => Some(task),
                Call::Plain(_) | Call::LookPlain(..) | Call::Touch(..) | Call::Spread(_) => None,
            },
            _ => None,
        });
        let lists = [eval::TASKS, crate::value::ops::TASKS, builtins::TASKS, modules::TASKS];
        for task in rows.chain(lists.into_iter().flatten().copied()) {
            all.insert(task.name, task);
        }
        all
    })
}

/// The names under which modules and sessions keep values.
pub fn state(name: &str) -> Option<&'static str> {
    let own = [
        RESULT,
        ANSWER,
        ARGUMENTS,
        MODULE,
        eval::STATE,
        crate::capability::dir_face::CWD,
        crate::capability::store_face::PENDING,
        crate::interop::calls::CALLS,
        crate::interop::calls::COUNT,
    ];
    let settable = SETTABLE.iter().map(|(_, name)| name);
    own.iter()
        .chain(modules::STATE)
        .chain(crate::value::weak::STATE)
        .chain(settable)
        .find(|own| **own == name)
        .copied()
}
