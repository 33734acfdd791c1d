struct A<T>(Box<B<T>>);
struct B<T>(Option<Box<A<T>>>, T);
fn is_send<T: Send>() {}
struct Node { next: Option<std::rc::Rc<Node>> }
struct Tree { kids: Vec<Tree>, up: *const Tree }
struct Ok { kids: Vec<Ok>, up: Option<Box<Ok>> }
fn main() { is_send::<A<u8>>(); is_send::<A<*const u8>>(); is_send::<Node>(); is_send::<Tree>(); is_send::<Ok>(); } //~ ERROR E0277 E0277 E0277
