use super::*;
use crate::resolve::tests::with;

/// Member by member or whole, lowering gives the same items and bodies.
#[test]
fn splitting_changes_nothing() {
    with("", |cx| {
        let mut work: Vec<DefId> = STORE.crates.iter().filter_map(Crate::root).collect();
        let (mut split, mut whole) = (0, 0);
        while let Some(module) = work.pop() {
            for def in cx.module_items(module) {
                match def.kind() {
                    DefKind::Mod => work.push(*def),
                    DefKind::Trait | DefKind::Impl => {
                        let chunk = chunk_of(*def).unwrap();
                        let lowered = lower_text(chunk, 0, def.parent().unwrap(), chunk_text(chunk));
                        assert_eq!(lowered.errors, [], "{}", cx.def_path(*def));
                        // Members first: the container need not have been lowered before.
                        for item in lowered.items.iter().rev() {
                            assert_eq!(cx.item(item.def), item);
                        }
                        for body in &lowered.bodies {
                            assert_eq!(cx.body(body.owner), Some(body));
                        }
                        match STORE.splits.get(&chunk) {
                            Some(_) => split += 1,
                            None => whole += usize::from(chunk_text(chunk).len() >= SPLIT_SIZE),
                        }
                    }
                    _ => {}
                }
            }
        }
        assert!(split > 100, "{split} split");
        assert_eq!(whole, 0);
    });
}

/// Definitions can be asked for in any order, also before anything around them was.
#[test]
fn members_are_found_from_outside() {
    with("", |cx| {
        let iterator = cx.well_known("std::iter::Iterator").unwrap();
        let map = cx.assoc_item(iterator, Name::new("map"), crate::resolve::Namespace::Value).unwrap();
        assert!(matches!(&cx.item(map).kind, ItemKind::Fn(f) if f.generics.params.len() == 2));
        assert_eq!(map.parent(), Some(iterator));
        assert!(cx.members(iterator).len() > 20);
        assert_eq!(cx.module_of(map), cx.well_known("std::iter").unwrap());
    });
}
