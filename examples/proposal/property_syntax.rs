//! Every place a property can be written in, and what an unknown one looks like.
//! run: asyncsend check examples/proposal/property_syntax.rs
//! expect(rust): not compared: today's language has no properties.
//! expect(proposal): the unknown property is refused.
//! expect(sound): the same.
//! rules: proposal, sound
//! needs: properties

pub struct Counter(u32);

pub trait Tick {
    fn tick(&mut self) !tls -> u32;
    fn reset(&mut self) !tls + !panic;
}

impl Tick for Counter {
    fn tick(&mut self) !tls -> u32 {
        self.0 = self.0.wrapping_add(1);
        self.0
    }
    fn reset(&mut self) !tls + !panic {
        self.0 = 0;
    }
}

impl Counter {
    pub fn value(&self) !tls + !panic -> u32 {
        self.0
    }
}

// `Copy`: a bound on calls says nothing of what dropping `f` may do.
pub fn apply<F>(f: F) !tls -> u32
where
    F: Fn(u32) !tls -> u32 + Copy,
{
    f(1)
}

pub fn boxed(f: Box<dyn Fn(u32) !tls -> u32 + Send>) !tls -> u32 {
    f(2)
}

pub fn pointer(f: fn(u32) !tls + !panic -> u32) !tls -> u32 {
    f(3)
}

pub fn calls() !tls -> u32 {
    let n = 1;
    apply(|x| x + n) + boxed(Box::new(|x| x * 2)) + pointer(double)
}

fn double(x: u32) !tls + !panic -> u32 {
    x.wrapping_mul(2)
}

pub fn unknown() !sleep {} //~ ERROR
