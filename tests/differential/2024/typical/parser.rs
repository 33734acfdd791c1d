//! A synchronous parser with Rc inside, called from async code.

use std::cell::RefCell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

#[derive(Clone)]
struct Token(Rc<str>);
struct Lexer<'a> {
    text: &'a str,
    seen: RefCell<Vec<Token>>,
}
impl<'a> Lexer<'a> {
    fn new(text: &'a str) -> Self {
        Lexer {
            text,
            seen: RefCell::new(vec![]),
        }
    }
    fn next(&self) -> Option<Token> {
        let t = Token(self.text.into());
        self.seen.borrow_mut().push(t.clone());
        Some(t)
    }
}
fn parse(text: &str) -> Result<u32, String> {
    let l = Lexer::new(text);
    match l.next() {
        Some(t) => t.0.parse().map_err(|_| String::from("no")),
        None => Ok(0),
    }
}
async fn read() -> String {
    String::new()
}
fn called() {
    need_send(async {
        let text = read().await;
        let n = parse(&text)?;
        y().await;
        Ok::<u32, String>(n)
    });
}
fn inlined() {
    need_send(async { //~ ERROR future
        let text = read().await;
        let l = Lexer::new(&text);
        let n = l.next().map(|t| t.0.len());
        y().await;
        n
    });
}
fn inlined_block() {
    need_send(async {
        let text = read().await;
        let n = {
            let l = Lexer::new(&text);
            l.next().map(|t| t.0.len())
        };
        y().await;
        n
    });
}
fn token_kept() {
    need_send(async { //~ ERROR future
        let t = Lexer::new("a").next();
        y().await;
        t.is_some()
    });
}
