//! `dyn Trait` is only what it names.

use std::rc::Rc;
use std::sync::Arc;

fn is<T: Send>() {}

fn is_sync<T: Sync>() {}

trait Tr {}
trait SendTr: Send {}
trait SyncTr: Sync {}
trait Both: Send + Sync {}
trait Indirect: SendTr {}
fn plain() {
    is::<Box<dyn Tr>>(); //~ ERROR E0277
}
fn named() {
    is::<Box<dyn Tr + Send>>();
}
fn named_sync() {
    is_sync::<Box<dyn Tr + Send>>(); //~ ERROR E0277
}
fn supertrait() {
    is::<Box<dyn SendTr>>();
}
fn supertrait_sync() {
    is_sync::<Box<dyn SendTr>>(); //~ ERROR E0277
}
fn indirect() {
    is::<Box<dyn Indirect>>();
}
fn reference() {
    is::<&'static dyn SyncTr>();
    is::<&'static (dyn Tr + Sync)>();
}
fn reference_to_send() {
    is::<&'static (dyn Tr + Send)>(); //~ ERROR E0277
}
fn arc() {
    is::<Arc<dyn Both>>();
}
fn arc_send_only() {
    is::<Arc<dyn Tr + Send>>(); //~ ERROR E0277
}
fn arc_sync_only() {
    is::<Arc<dyn SyncTr>>(); //~ ERROR E0277
}
fn any() {
    is::<Box<dyn std::any::Any>>(); //~ ERROR E0277
}
