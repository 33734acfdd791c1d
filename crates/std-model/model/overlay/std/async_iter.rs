#[lang = "async_iterator"]
pub trait AsyncIterator {
    type Item;
    fn poll_next(self: crate::pin::Pin<&mut Self>, cx: &mut crate::task::Context<'_>) -> crate::task::Poll<crate::option::Option<Self::Item>>;
    #[provided] fn size_hint(&self) -> (usize, crate::option::Option<usize>);
}
impl<S: crate::async_iter::AsyncIterator + crate::marker::Unpin + ?Sized> crate::async_iter::AsyncIterator for &mut S {
    type Item = <S as crate::async_iter::AsyncIterator>::Item;
    fn poll_next(self: crate::pin::Pin<&mut Self>, cx: &mut crate::task::Context<'_>) !tls -> crate::task::Poll<crate::option::Option<Self::Item>>;
}
impl<S: crate::async_iter::AsyncIterator + crate::marker::Unpin + ?Sized> crate::async_iter::AsyncIterator for crate::boxed::Box<S> {
    type Item = <S as crate::async_iter::AsyncIterator>::Item;
    fn poll_next(self: crate::pin::Pin<&mut Self>, cx: &mut crate::task::Context<'_>) !tls -> crate::task::Poll<crate::option::Option<Self::Item>>;
}
impl<P: crate::ops::DerefMut> crate::async_iter::AsyncIterator for crate::pin::Pin<P> where <P as crate::ops::Deref>::Target: crate::async_iter::AsyncIterator {
    type Item = <<P as crate::ops::Deref>::Target as crate::async_iter::AsyncIterator>::Item;
    fn poll_next(self: crate::pin::Pin<&mut Self>, cx: &mut crate::task::Context<'_>) !tls -> crate::task::Poll<crate::option::Option<Self::Item>>;
}
