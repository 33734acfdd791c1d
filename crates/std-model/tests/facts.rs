//! The model against the tables of facts.

use asyncsend_std_model::{ItemKind, ItemRef, ModelCrate, RawItem, crates, find_crate};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

/// The rows of a table as maps from column to value.
fn table(name: &str) -> Vec<HashMap<String, String>> {
    let path = format!("{}/facts/{name}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).expect("the table is in the repository");
    let mut lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let head: Vec<&str> = lines.next().expect("a header").split('\t').collect();
    lines
        .map(|line| {
            head.iter().zip(line.split('\t')).map(|(key, value)| ((*key).to_owned(), value.to_owned())).collect()
        })
        .collect()
}

/// Calls `each` with the path of every module and the item in it.
fn visit(model: &'static ModelCrate, each: &mut impl FnMut(&str, &RawItem, ItemRef)) {
    for (number, file) in model.files.iter().enumerate() {
        let file_number = number as u16;
        let root = if file.0.is_empty() { model.name.to_owned() } else { format!("{}::{}", model.name, file.0) };
        let mut blocks = vec![(root, 0..model.top_level(file_number))];
        while let Some((path, range)) = blocks.pop() {
            for item in range {
                let at = ItemRef { file: file_number, item };
                let raw = model.item(at).expect("in range");
                if raw.kind == ItemKind::Mod && !raw.children.is_empty() {
                    blocks.push((format!("{path}::{}", raw.name), raw.children.clone()));
                }
                each(&path, &raw, at);
            }
        }
    }
}

/// The functions of a text: name and whether `!panic` is claimed.
fn functions(text: &str) -> Vec<(&str, bool, bool)> {
    let mut found = Vec::new();
    for line in text.lines() {
        let Some(at) = line.find("fn ") else { continue };
        if at > 0 && !line[..at].ends_with(' ') || line.trim_start().starts_with("//") {
            continue;
        }
        let rest = &line[at + 3..];
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '#').unwrap_or(rest.len());
        found.push((&rest[..end], rest.contains("!panic"), rest.contains("!tls")));
    }
    found
}

/// Functions whose documented panic is that of what they return or call; `props.tsv` has the reasons.
const PANICS_LATER: &[&str] =
    &["std::iter::Iterator::enumerate", "std::iter::Iterator::sum", "std::iter::Iterator::product"];

#[test]
fn no_claim_against_the_panics_table() {
    let mut documented: BTreeMap<String, bool> = BTreeMap::new();
    for row in table("std-panics.tsv") {
        let may = row["panics"] == "yes";
        *documented.entry(row["path"].clone()).or_default() |= may;
    }
    let model = find_crate("std").expect("std is modelled");
    let mut wrong = Vec::new();
    let mut claims = 0;
    // `T` of `impl T { … }` as the table spells it.
    let mut paths: HashMap<String, String> = HashMap::new();
    visit(model, &mut |module, item, _| {
        if matches!(item.kind, ItemKind::Struct | ItemKind::Enum | ItemKind::Union) {
            paths.insert(
                format!("crate{}::{}", module.trim_start_matches("std"), item.name),
                format!("{module}::{}", item.name),
            );
        }
    });
    visit(model, &mut |module, item, at| {
        let text = model.text(at).expect("in range");
        let prefix = match item.kind {
            ItemKind::Fn => format!("{module}::"),
            ItemKind::Trait => format!("{module}::{}::", item.name),
            ItemKind::Impl if item.impl_trait.is_none() => {
                let after = text.find("crate::").map(|at| &text[at..]).unwrap_or("");
                let path: String =
                    after.chars().take_while(|c| c.is_alphanumeric() || *c == '_' || *c == ':').collect();
                match (item.impl_self, paths.get(&path)) {
                    ("[]", _) => "<[T]>::".to_owned(),
                    ("*" | "[N]" | "&" | "&mut" | "()" | "dyn", _) => return,
                    (head, Some(path)) if path.ends_with(&format!("::{head}")) => format!("{path}::"),
                    (head, _) => format!("{head}::"),
                }
            }
            _ => return,
        };
        for (name, no_panic, _) in functions(text) {
            if no_panic {
                claims += 1;
                let path = format!("{prefix}{name}");
                if documented.get(&path).copied().unwrap_or(false) && !PANICS_LATER.contains(&&*path) {
                    wrong.push(path);
                }
            }
        }
    });
    assert!(claims > 2000, "only {claims} claims were found");
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn impls_do_not_claim_what_the_table_denies() {
    let model = find_crate("std").expect("std is modelled");
    let mut wrong = Vec::new();
    for row in table("std-panics.tsv") {
        if row["kind"] != "trait-impl" || row["panics"] != "yes" {
            continue;
        }
        let path = &row["path"];
        let Some((head, method)) = path.trim_start_matches('<').rsplit_once(">::") else { continue };
        let Some((ty, tr)) = head.split_once(" as ") else { continue };
        let ty = ty.split('<').next().unwrap_or(ty);
        let tr = tr.split('<').next().unwrap_or(tr);
        for at in model.impls_of_trait(tr) {
            let item = model.item(at).expect("in range");
            if item.impl_self == ty {
                for (name, no_panic, _) in functions(model.text(at).expect("in range")) {
                    if name == method && no_panic {
                        wrong.push(path.clone());
                    }
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// Names of all types, and the paths at which a `use` shows one.
fn type_paths() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for model in crates() {
        visit(model, &mut |module, item, _| {
            if matches!(
                item.kind,
                ItemKind::Struct | ItemKind::Enum | ItemKind::Union | ItemKind::Trait | ItemKind::Type | ItemKind::Use
            ) {
                found.insert(format!("{module}::{}", item.name));
            }
        });
    }
    found
}

#[test]
fn every_public_type_is_modelled_or_listed() {
    let paths = type_paths();
    let listed: BTreeSet<String> = table("not-modelled.tsv").into_iter().map(|row| row["path"].clone()).collect();
    let mut missing = Vec::new();
    let mut needless = Vec::new();
    let mut modelled = 0;
    for name in ["std-auto-traits.tsv", "tokio-auto-traits.tsv"] {
        for row in table(name) {
            if matches!(row["kind"].as_str(), "primitive" | "anonymous") {
                continue;
            }
            let renamed = [
                ("core::", "std::"),
                ("alloc::", "std::"),
                ("futures_core::", "futures::"),
                ("futures_channel::", "futures::channel::"),
                ("futures_task::", "futures::task::"),
                ("futures_util::", "futures::"),
            ]
            .iter()
            .find_map(|(from, to)| Some(format!("{to}{}", row["path"].strip_prefix(from)?)));
            let path = renamed.unwrap_or_else(|| row["path"].clone());
            match (paths.contains(&path), listed.contains(&row["path"])) {
                (false, false) => missing.push(row["path"].clone()),
                (true, true) => needless.push(row["path"].clone()),
                (true, false) => modelled += 1,
                (false, true) => {}
            }
        }
    }
    assert_eq!(missing, Vec::<String>::new(), "{modelled} are modelled");
    assert_eq!(needless, Vec::<String>::new());
}

#[test]
fn drop_impls_have_drop_glue_in_fact() {
    let facts: HashMap<String, String> =
        table("needs-drop.tsv").into_iter().map(|row| (row["path"].clone(), row["plain"].clone())).collect();
    let mut wrong = Vec::new();
    for model in crates() {
        for at in model.impls_of_trait("Drop") {
            let text = model.text(at).expect("in range");
            let Some(start) = text.find(" for crate::") else { continue };
            let path: String = text[start + " for crate::".len()..]
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_' || *c == ':')
                .collect();
            let path = format!("{}::{path}", model.name);
            if facts.get(&path).is_some_and(|plain| plain == "no") {
                wrong.push(path);
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn the_tables_agree_with_the_scanner() {
    let mut items = 0;
    for model in crates() {
        for (number, file) in model.files.iter().enumerate() {
            let scanned = asyncsend_std_model::index(file.2);
            assert_eq!(model.item_count(number as u16) as usize, scanned.len());
            assert_eq!(model.top_level(number as u16) as usize, asyncsend_std_model::top_level(&scanned));
            for (position, item) in scanned.iter().enumerate() {
                let stored = model.item(ItemRef { file: number as u16, item: position as u32 }).expect("in range");
                assert_eq!(&stored, item, "{} {position}", file.1);
                if !matches!(item.kind, ItemKind::Impl | ItemKind::Use) {
                    assert!(!item.name.is_empty(), "{} {:?}", file.1, item);
                }
            }
            items += scanned.len();
            assert_eq!(model.file(file.0), Some(number as u16));
        }
    }
    assert!(items > 5000, "{items}");
}

#[test]
fn thread_local_access_is_never_denied() {
    let model = find_crate("std").expect("std is modelled");
    let mut seen = 0;
    for at in model.impls_of_self("LocalKey") {
        let item = model.item(at).expect("in range");
        if item.impl_trait.is_none() {
            for (name, no_panic, no_tls) in functions(model.text(at).expect("in range")) {
                assert!(!no_tls && !no_panic, "{name}");
                seen += 1;
            }
        }
    }
    assert!(seen >= 8, "{seen}");
}

/// What the RFC says that std would have to declare.
#[test]
fn the_rfc_counts_what_std_has() {
    let rfc = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rfc/0000-async-send.md");
    let rfc = std::fs::read_to_string(rfc).expect("the RFC is in the repository");
    let says = |what: &str, count: String| {
        let row = format!("| {what} | {count} |");
        assert!(rfc.contains(&row), "the RFC does not say `{row}`");
    };
    let thousands = |n: usize| if n < 1000 { n.to_string() } else { format!("{},{:03}", n / 1000, n % 1000) };

    let tls = table("std-tls.tsv");
    let of = |send: &str| tls.iter().filter(|row| row["scope"] == "std" && row["send"] == send).count();
    says("thread-local variables of its own, on all targets", (of("yes") + of("no")).to_string());
    assert!(rfc.contains(&format!("{} are of a `Send` type", of("yes"))));
    says("of a type that is not `Send`", of("no").to_string());

    let functions_of_std: Vec<_> = table("std-panics.tsv")
        .into_iter()
        .filter(|row| !matches!(row["kind"].as_str(), "macro" | "trait-impl"))
        .collect();
    let panic = functions_of_std.iter().filter(|row| row["panics"] == "yes").count();
    says("functions and methods, public and stable", thousands(functions_of_std.len()));
    says("of these, with a documented panic", thousands(panic));

    let model = find_crate("std").expect("std is modelled");
    let (mut all, mut no_panics, mut no_tls) = (0, 0, 0);
    for file in model.files {
        for (_, no_panic, no_local) in functions(file.2) {
            all += 1;
            no_panics += usize::from(no_panic);
            no_tls += usize::from(no_local);
        }
    }
    let of_100 = |n: usize| format!("{} of 100", (n * 100 + all / 2) / all);
    says("functions in the model of std that promise `!tls`", of_100(no_tls));
    says("functions in the model that promise `!panic`", of_100(no_panics));

    let impls = table("std-unsafe-auto-impls.tsv");
    let of = |sign: &str| impls.iter().filter(|r| r["trait"] == "Send" && r["sign"] == sign).collect::<Vec<_>>();
    says("negative impls of `Send`", of("negative").len().to_string());
    let positive = of("positive");
    let free = positive.iter().filter(|r| r["condition"] == "always").count();
    let sync = positive.iter().filter(|r| r["condition"].contains("Sync")).count();
    says("`unsafe impl Send` without a condition", free.to_string());
    says("`unsafe impl Send` that asks for `Send` of parameters", (positive.len() - free - sync).to_string());
    says("`unsafe impl Send` that asks for `Sync` too", sync.to_string());
}

#[test]
fn the_thread_locals_of_std_are_accounted_for() {
    let rows: Vec<_> = table("std-tls.tsv").into_iter().filter(|row| row["scope"] == "std").collect();
    let statics: BTreeSet<&str> = rows.iter().map(|row| &*row["static"]).collect();
    let claims = table("tls-claims.tsv");
    let known: BTreeSet<&str> = claims.iter().map(|row| &*row["static"]).filter(|name| *name != "-").collect();
    assert_eq!(statics, known);
    assert!(claims.iter().all(|row| !row["reason"].is_empty()));
    let reaching: BTreeSet<&str> =
        claims.iter().flat_map(|row| row["functions"].split_whitespace()).filter(|name| *name != "-").collect();

    // Whether each function without a body claims `!tls`; one name may stand for several.
    let model = find_crate("std").expect("std is modelled");
    let mut claimed: BTreeMap<String, bool> = BTreeMap::new();
    visit(model, &mut |module, item, at| {
        let text = model.text(at).expect("in range");
        let prefix = match item.kind {
            ItemKind::Fn => format!("{module}::"),
            ItemKind::Trait => format!("{module}::{}::", item.name),
            ItemKind::Impl if item.impl_trait.is_none() => format!("{module}::{}::", item.impl_self),
            _ => return,
        };
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let required = item.kind == ItemKind::Trait && !line.contains("#[provided]");
            for (name, _, no_tls) in functions(line).into_iter().filter(|_| !required && line.trim_end().ends_with(';'))
            {
                *claimed.entry(format!("{prefix}{name}")).or_insert(true) &= no_tls;
            }
        }
    });
    let without: BTreeSet<&str> = claimed.iter().filter(|(_, no_tls)| !**no_tls).map(|(path, _)| &**path).collect();
    assert_eq!(without, reaching, "functions of the model without `!tls`");

    // What the table says reaches a variable is in the model, with few exceptions: macros, and what is unstable.
    let entry = |text: &str| {
        let path: String = text.trim().chars().take_while(|c| c.is_alphanumeric() || "_:".contains(*c)).collect();
        path.contains("::").then_some(path)
    };
    let points: BTreeSet<String> =
        rows.iter().flat_map(|row| row["entry_points"].split([';', '/']).filter_map(entry)).collect();
    let found = points.iter().filter(|p| claimed.keys().any(|path| path.ends_with(&***p))).count();
    assert!(found > 20, "{found} of {points:?}");
}
