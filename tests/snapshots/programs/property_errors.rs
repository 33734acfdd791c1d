//@ check
//@ check --error-format short
fn unknown() !sleep {}

fn nameless() !tls + ! {}

fn twice() !tls + !tls {}

fn late() -> u32 !tls {
    1
}

struct Misplaced !tls;

#[cfg_attr(asyncsend, props(!tls + !block))]
fn attribute() {}

#[cfg_attr(asyncsend, props(tls))]
fn forgotten() {}

unsafe extern "C" {
    fn foreign() !panic;
    #[cfg_attr(asyncsend, props(unsafe !panic))]
    fn asserted();
}

fn main() {
    let x !panic = 1;
    drop(x);
}
