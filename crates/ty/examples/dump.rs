//! Prints what inference found in a file: locals with types, captures, obligations, gaps. For developers.
use asyncsend_hir::*;
use asyncsend_ty::*;

fn main() {
    let h = std::thread::Builder::new().stack_size(256 << 20).spawn(run).expect("a thread");
    h.join().expect("no panic");
}

fn run() {
    let path = std::env::args().nth(1).expect("usage: dump FILE");
    let edition = if std::env::args().any(|a| a == "2021") { Edition::E2021 } else { Edition::E2024 };
    let text = std::fs::read_to_string(&path).expect("readable");
    let t0 = std::time::Instant::now();
    let db = Database::default();
    let file = SourceFile::new(&db, path, text.into(), FileId(0));
    let program = Program::new(&db, file, edition, RuleSet::Rust, 4, true, true);
    let cx = Cx::new(&db, program);
    let quiet = std::env::args().any(|a| a == "-q");
    for e in cx.front_errors() {
        println!("FRONT {:?} {:?}: {}", cx.line_col(e.span), e.kind, e.message);
    }
    for b in cx.user_bodies() {
        let Some(t) = cx.thir(b) else { continue };
        if !quiet {
            println!("== {}", cx.def_path(b));
            for (_, l) in t.locals.iter() {
                println!("  {}: {}", l.name, cx.display(l.ty));
            }
            for c in t.closures.values() {
                println!("  closure {:?} {:?} -> {}", cx.line_col(c.span), c.kind, cx.display(c.output));
                for u in &c.captures {
                    println!(
                        "    upvar {}{:?} {:?}: {}",
                        t.locals[u.local].name,
                        u.projections,
                        u.mode,
                        cx.display(u.ty)
                    );
                }
            }
            for o in &t.obligations {
                if let Pred::Trait { trait_ref, .. } = o.pred {
                    println!(
                        "  obligation {:?} {}: {}",
                        cx.line_col(o.cause.span),
                        cx.display(trait_ref.self_ty()),
                        trait_ref.trait_.name()
                    );
                }
            }
        }
        for g in &t.gaps {
            println!("  GAP {} {:?}: {}", cx.def_path(b), cx.line_col(g.span), g.reason);
        }
    }
    eprintln!("{:?}", t0.elapsed());
}
