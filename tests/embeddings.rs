//! The embeddings of `examples/` do what they say.
//!
//! *May touch:* the front door, `examples/`. *Never:* the rooms behind it.

type Ran = Result<String, Box<dyn std::error::Error>>;

macro_rules! examples {
    ($($name:ident $file:literal)*) => {
        $(
            #[allow(dead_code)]
            #[path = $file]
            mod $name;
        )*
    };
}

examples! {
    agent "../examples/agent.rs"
    deadline "../examples/deadline.rs"
    files "../examples/files.rs"
    hello "../examples/hello.rs"
    page "../examples/page.rs"
    records "../examples/records.rs"
    rules "../examples/rules.rs"
    shop "../examples/shop.rs"
    site "../examples/site.rs"
    tenants "../examples/tenants.rs"
}

#[track_caller]
fn prints(ran: Ran, wanted: &str) {
    match ran {
        Ok(text) => assert_eq!(text, wanted),
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn hello_greets() {
    prints(
        hello::run(),
        "Hello, Ada!\n\
        Hello, Grace!\n\
        2 greeted in 19 steps\n",
    );
}

#[test]
fn an_agent_finds_the_cheapest_town() {
    prints(
        agent::run(),
        "Rome: 1.5\n\
        Oslo: 3.0\n\
        Kyiv: 1.5\n\
        cheapest in Rome, of 3 towns\n",
    );
}

#[test]
fn rules_are_counted_on_threads() {
    prints(
        rules::run(),
        "14 orders\n\
        large: 7\n\
        loyal: 13\n\
        abroad: 10\n\
        per piece: 3\n\
        endless: no answer, out of Steps\n\
        a slip: unknown name `ordr`: did you mean `order`?\n",
    );
}

#[test]
fn the_shop_sells_what_it_has() {
    prints(
        shop::run(),
        "Ada\n\
        lamp: 2 sold at 100.0, 1 left\n\
        lamp: 1 sold at 50.0, 0 left\n\
        desk: only 1 pieces of desk\n\
        bed: there is no bed\n\
        'Stock' object has no attribute 'pieces'\n\
        Help on function gross of the host:\n\
        \n\
        gross(net, rate=0.25)\n\
        \x20   The price with tax.\n\
        \n",
    );
}

#[test]
fn tenants_take_turns_and_pay_for_themselves() {
    prints(
        tenants::run(),
        "ada: a greeting for ada\n\
        ada: a greeting for ada\n\
        bo: a greeting for bo\n\
        bo: stopped: out of Account\n\
        bo: stopped: out of Account\n\
        ada has spent 2047 of 50000 steps\n\
        bo has spent 50000 of 50000 steps\n",
    );
}

#[test]
fn a_page_is_escaped() {
    prints(
        page::run(),
        "<main><h1>Books &lt;b&gt;&amp; more&lt;/b&gt;</h1><ul><li><b>Dune</b> (1965)</li><li><b>&quot;Quoted&quot; &amp; &lt;b&gt;bold&lt;/b&gt;</b> (2020)</li><li><b>Emma</b> (1815)</li></ul><span>alert(1)</span><p>3 books</p></main>\n",
    );
}

#[test]
fn deadlines_hold() {
    prints(
        deadline::run(),
        "2026-01-01 True\n\
        an hour later: 09:30\n\
        Done\n\
        ended in time: true\n\
        told at half: true, then stopped: true\n",
    );
}

#[test]
fn files_are_written_as_far_as_granted() {
    prints(
        files::run(),
        "[Errno 122] Disk quota exceeded: 2 files are the limit: '/out/3.txt'\n\
        [Errno 13] Permission denied: the directory is granted to read only: '/orders/1.txt'\n\
        Ada:\n\
        the grant `out` was revoked\n\
        1.txt: Some(\"Ada: 80\")\n\
        2.txt: Some(\"Grace: 40\")\n\
        3.txt: None\n\
        create 1.txt: done\n\
        write 1.txt: done\n\
        create 2.txt: done\n\
        write 2.txt: done\n\
        create 3.txt: [Errno 122] Disk quota exceeded: 2 files are the limit\n\
        read 1.txt: done\n",
    );
}

#[test]
fn records_are_counted_on_all_cores() {
    let ran = records::run(3000).map_err(|error| error.to_string().into());
    prints(
        ran,
        "3001 records\n\
        large: 198, no answer for 1\n\
        gift: 600, no answer for 1\n\
        ratio: 326, no answer for 274\n\
        vowels: 1500, no answer for 1\n",
    );
}

#[test]
fn a_site_is_served_with_a_store_for_each_page() {
    let form = "<form method=\"post\"><input name=\"who\" placeholder=\"name\">\
        <input name=\"text\" placeholder=\"text\"><button>Sign</button></form></main>";
    prints(
        site::run(),
        &format!(
            "200 <main><h1>Guestbook</h1><ul><li><b>Ada</b>: Hello!</li></ul>{form}\n\
            200 <main><h1>Guestbook</h1><ul><li><b>Ada</b>: Hello!</li><li><b>&lt;script&gt;</b>: \
            &quot;&lt;img src=x onerror=alert(1)&gt;</li></ul>{form}\n\
            503 <p>The page has used what it may.</p>\n\
            404 <p>There is no such page.</p>\n\
            10 lines\n"
        ),
    );
}

#[test]
fn every_example_is_here() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples");
    let own = include_str!("embeddings.rs");
    for entry in std::fs::read_dir(folder).expect("the folder is there").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        assert!(!name.ends_with(".rs") || own.contains(&format!("examples/{name}")), "{name}");
    }
}
