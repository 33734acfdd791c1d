//@ effects --why first_cell panic
//@ effects --why Table::new !tls
//@ effects --why report tls
//@ effects --why width tls
//@ effects --why apply panic
//@ effects --why first_cell panic --format json
//@ effects --why report tls --format json
//@ effects --why nothing tls
//@ effects --why report fear
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

thread_local! {
    static CACHE: RefCell<HashMap<String, Rc<str>>> = RefCell::new(HashMap::new());
}

fn intern(name: &str) -> Rc<str> {
    CACHE.with(|c| c.borrow_mut().entry(name.to_owned()).or_insert_with(|| name.into()).clone())
}

struct Table {
    columns: Vec<Rc<str>>,
}

impl Table {
    fn new(header: &str) -> Table {
        Table { columns: header.split(',').map(intern).collect() }
    }
    fn column(&self, n: usize) -> &str {
        &self.columns[n]
    }
}

fn first_cell(header: &str, row: &str) -> Option<String> {
    let table = Table::new(header);
    let value = row.split(',').next()?;
    Some(format!("{}={value}", table.column(0)))
}

fn width(row: &str) -> usize {
    row.split(',').count()
}

async fn report(header: String, rows: Vec<String>) -> usize {
    let mut total = 0;
    for row in &rows {
        if let Some(cell) = first_cell(&header, row) {
            total += cell.len().max(width(row));
        }
        std::future::ready(()).await;
    }
    total
}

fn apply<F: Fn() -> u32>(f: F) -> u32 {
    f()
}

fn main() {
    apply(|| 1);
    drop(report("a,b".into(), vec!["1,2".into()]));
}
