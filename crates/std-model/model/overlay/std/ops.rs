pub enum CoroutineState<Y, R> { Yielded(Y), Complete(R) }
#[lang = "coroutine"]
pub trait Coroutine<R = ()> {
    #[lang = "coroutine_yield"] type Yield;
    #[lang = "coroutine_return"] type Return;
    #[lang = "coroutine_resume"] fn resume(self: crate::pin::Pin<&mut Self>, arg: R) -> crate::ops::CoroutineState<Self::Yield, Self::Return>;
}
impl<R, G: crate::ops::Coroutine<R> + ?Sized> crate::ops::Coroutine<R> for crate::pin::Pin<&mut G> {
    type Yield = <G as crate::ops::Coroutine<R>>::Yield;
    type Return = <G as crate::ops::Coroutine<R>>::Return;
    fn resume(self: crate::pin::Pin<&mut Self>, arg: R) !tls -> crate::ops::CoroutineState<Self::Yield, Self::Return>;
}
impl<R, G: crate::ops::Coroutine<R> + crate::marker::Unpin + ?Sized> crate::ops::Coroutine<R> for &mut G {
    type Yield = <G as crate::ops::Coroutine<R>>::Yield;
    type Return = <G as crate::ops::Coroutine<R>>::Return;
    fn resume(self: crate::pin::Pin<&mut Self>, arg: R) !tls -> crate::ops::CoroutineState<Self::Yield, Self::Return>;
}
impl<R, G: crate::ops::Coroutine<R> + crate::marker::Unpin + ?Sized> crate::ops::Coroutine<R> for crate::boxed::Box<G> {
    type Yield = <G as crate::ops::Coroutine<R>>::Yield;
    type Return = <G as crate::ops::Coroutine<R>>::Return;
    fn resume(self: crate::pin::Pin<&mut Self>, arg: R) !tls -> crate::ops::CoroutineState<Self::Yield, Self::Return>;
}
impl<R, G: crate::ops::Coroutine<R> + ?Sized> crate::ops::Coroutine<R> for crate::pin::Pin<crate::boxed::Box<G>> {
    type Yield = <G as crate::ops::Coroutine<R>>::Yield;
    type Return = <G as crate::ops::Coroutine<R>>::Return;
    fn resume(self: crate::pin::Pin<&mut Self>, arg: R) !tls -> crate::ops::CoroutineState<Self::Yield, Self::Return>;
}
impl<Y: crate::clone::Clone, R: crate::clone::Clone> crate::clone::Clone for crate::ops::CoroutineState<Y, R> { fn clone(&self) -> Self; }
impl<Y: crate::fmt::Debug, R: crate::fmt::Debug> crate::fmt::Debug for crate::ops::CoroutineState<Y, R> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
impl<Y: crate::cmp::PartialEq, R: crate::cmp::PartialEq> crate::cmp::PartialEq for crate::ops::CoroutineState<Y, R> { fn eq(&self, other: &Self) -> bool; }
