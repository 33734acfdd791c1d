//! A state machine whose states own their data.

fn need_send<T: Send>(_: T) {}

enum State {
    Idle,
    Reading { buffer: Vec<u8>, filled: usize },
    Done(Result<String, std::string::FromUtf8Error>),
}
async fn fill(buffer: &mut [u8]) -> usize {
    buffer.len()
}
async fn run() -> Option<String> {
    let mut state = State::Idle;
    loop {
        state = match state {
            State::Idle => State::Reading {
                buffer: vec![0; 8],
                filled: 0,
            },
            State::Reading {
                mut buffer,
                mut filled,
            } => {
                filled += fill(&mut buffer[filled..]).await;
                if filled == buffer.len() {
                    State::Done(String::from_utf8(buffer))
                } else {
                    State::Reading { buffer, filled }
                }
            }
            State::Done(Ok(text)) => return Some(text),
            State::Done(Err(_)) => return None,
        };
    }
}
fn main() {
    need_send(run());
}
