//! The programs in `benches/programs`, run by the library with budgets on.
//!
//!     cargo bench --bench programs [FILTER]
//!
//! Against CPython they are run by `benches/against_python.py`.
//!
//! May touch: the library, `benches/programs`.

use criterion::{Criterion, SamplingMode, criterion_group, criterion_main};
use std::path::Path;
use std::time::Duration;

use coldframe::budget::Limits;
use coldframe::policy::Policy;
use coldframe::session::{Ending, Program, Sandbox};
use coldframe::value::runtime::Sink;

/// Output that nobody reads.
struct Nowhere;

impl Sink for Nowhere {
    fn write(&mut self, _text: &str, _error: bool) {}
}

fn programs(criterion: &mut Criterion) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/programs");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .expect("the programs are there")
        .map(|entry| entry.expect("it can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "py"))
        .collect();
    paths.sort();
    let limits = Limits { steps_max: u64::MAX, ..Limits::default() };
    let sandbox = Sandbox::new().limits(limits);
    let mut group = criterion.benchmark_group("programs");
    group.sample_size(10);
    group.sampling_mode(SamplingMode::Flat);
    group.warm_up_time(Duration::from_millis(100));
    group.measurement_time(Duration::from_secs(2));
    for path in paths {
        let name = path.file_stem().expect("it has a name").to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).expect("it can be read");
        let program = match Program::compile(&name, &text, &Policy::standard()) {
            Ok(program) => program,
            Err(error) => {
                eprintln!("{name}: {error}");
                continue;
            }
        };
        group.bench_function(&name, |bench| {
            bench.iter(|| {
                let report = sandbox.session(&program, Nowhere).run();
                assert_eq!(report.ending, Ending::Done, "{name}");
            });
        });
    }
    group.finish();
}

criterion_group!(benches, programs);
criterion_main!(benches);
