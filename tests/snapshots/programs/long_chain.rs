//@ check --rules rust
//@ check --rules sound
use std::rc::Rc;

struct L0(Rc<u32>);
struct L1(L0);
struct L2(L1);
struct L3(L2);
struct L4(L3);
struct L5(L4);
struct L6(L5);
struct L7(L6);
struct L8(L7);
struct L9(L8);
struct L10(L9);
struct L11(L10);
struct L12(L11);
struct L13(L12);
struct L14(L13);
struct L15(L14);
struct L16(L15);
struct L17(L16);
struct L18(L17);
struct L19(L18);
struct L20(L19);

fn main() {
    let value = L20(L19(L18(L17(L16(L15(L14(L13(L12(L11(L10(L9(L8(L7(L6(L5(L4(L3(L2(L1(L0(Rc::new(1))))))))))))))))))))));
    std::thread::spawn(move || drop(value));
}
