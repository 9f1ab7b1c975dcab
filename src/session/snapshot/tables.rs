//! What snapshots know by name: resumable builtins, what modules keep for a session; and what
//! tells one build from another.
//!
//! May touch: `value`, `eval`, `builtins`, `modules`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::super::prelude::prelude;
use super::super::run::{ANSWER, ARGUMENTS, MODULE, RESULT};
use crate::modules::library::{LIBRARY, SETTABLE};
use crate::value::builtin::Call;
use crate::value::hash::{mix, text_hash};
use crate::value::{Obj, Task, types};
use crate::{builtins, eval, modules};

/// Every resumable builtin by its name.
pub fn tasks() -> &'static BTreeMap<&'static str, &'static Task> {
    static TASKS: OnceLock<BTreeMap<&str, &Task>> = OnceLock::new();
    TASKS.get_or_init(|| {
        let mut all = BTreeMap::new();
        let rows = prelude().unit.objects.iter().filter_map(|obj| match obj {
            Obj::Builtin(bound) => match bound.row.call {
                Call::Task(task) | Call::Look(_, task) => Some(task),
                Call::Plain(_) | Call::LookPlain(..) => None,
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
    let own = [RESULT, ANSWER, ARGUMENTS, MODULE, eval::STATE, crate::capability::dir_face::CWD];
    let settable = SETTABLE.iter().map(|(_, name)| name);
    own.iter().chain(modules::STATE).chain(settable).find(|own| **own == name).copied()
}

/// What tells builds apart whose objects have other numbers: a hash of everything that all
/// sessions share.
pub fn build() -> u64 {
    static BUILD: OnceLock<u64> = OnceLock::new();
    *BUILD.get_or_init(|| {
        let mut hash = 0;
        let mut see = |text: &str| hash = mix(hash, text_hash(text));
        for row in types::TYPES.iter().chain(types::LIBRARY_TYPES) {
            see(row.name);
        }
        for row in LIBRARY {
            see(row.name);
            see(row.source);
        }
        for obj in &prelude().unit.objects {
            match obj {
                Obj::Builtin(bound) => see(bound.row.signature),
                Obj::GetSet(getset) => see(getset.name),
                Obj::Str(text) => see(&text.buffer),
                _ => see(""),
            }
        }
        hash
    })
}
