// Cut off while typing.
async fn work(rc: std::rc::Rc<u32>
