//! The callback by which a program stops a long call.
#![forbid(unsafe_code)]

use std::any::Any;
use std::cell::Cell;
use std::fmt;
use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;

/// A flag that stops calls; made to be set from another thread, or by a signal handler. All clones are one flag.
///
/// ```
/// use phaserouter::{CancelFlag, Error, Router};
///
/// # fn main() -> phaserouter::Result<()> {
/// let stop = CancelFlag::new();
/// let mut router = Router::builder().cancel_flag(&stop).build()?;
/// std::thread::scope(|scope| {
///     let call = scope.spawn(|| router.assign(&[1; 256], 1_000_000, 8));
///     stop.cancel(); // for example when the user has closed the window
///     match call.join().expect("no panic") {
///         Ok(routes) => println!("{} routes: the call was faster", routes.active_routes()),
///         Err(Error::Cancelled(message)) => println!("{message}"),
///         Err(error) => panic!("{error}"),
///     }
/// });
/// stop.reset(); // calls run again
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
pub struct CancelFlag(Arc<AtomicBool>);

impl CancelFlag {
    /// A flag that is not set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the flag: calls that are running on routers and assignments that have it stop within milliseconds, as will
    /// later ones that run long enough to ask.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Takes the flag back.
    pub fn reset(&self) {
        self.0.store(false, Ordering::Relaxed);
    }

    /// Whether the flag is set.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// The flag that others set already: signal handlers, for example, are often given such an `Arc`.
impl From<Arc<AtomicBool>> for CancelFlag {
    fn from(flag: Arc<AtomicBool>) -> Self {
        Self(flag)
    }
}

/// What is asked whether to stop.
// A panic in it leaves routers as usable as before, and what it captured is its author's concern: hence the assertion,
// which keeps routers free to go through `catch_unwind`.
pub(crate) struct Cancel(AssertUnwindSafe<Box<dyn Fn() -> bool + Send + Sync>>);

thread_local! {
    /// Whether this thread is inside a callback.
    static ASKING: Cell<bool> = const { Cell::new(false) };
    /// With what the last callback on this thread has panicked.
    static PANIC: Cell<Option<Box<dyn Any + Send>>> = const { Cell::new(None) };
}

impl Cancel {
    pub(crate) fn new(callback: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        Self(AssertUnwindSafe(Box::new(callback)))
    }

    fn answer(&self) -> bool {
        (self.0 .0)()
    }

    /// Whether to stop. A panic stops, too, and waits for [`resume_panic`]: it must not pass through the C library.
    pub(crate) fn ask(&self) -> bool {
        ASKING.set(true);
        let answer = panic::catch_unwind(|| self.answer());
        ASKING.set(false);
        answer.unwrap_or_else(|panic| {
            // Fails only while the thread ends and has destroyed its variables. The call is then just cancelled.
            let _ = PANIC.try_with(|kept| kept.set(Some(panic)));
            true
        })
    }

    /// For several calls that together are one: what one of them was told, the others know.
    #[cfg(feature = "rayon")]
    pub(crate) fn for_parts(self: &Arc<Self>) -> Arc<Self> {
        let (whole, stopped) = (Arc::clone(self), AtomicBool::new(false));
        Arc::new(Self::new(move || {
            if !stopped.load(Ordering::Relaxed) && whole.answer() {
                stopped.store(true, Ordering::Relaxed);
            }
            stopped.load(Ordering::Relaxed)
        }))
    }
}

impl fmt::Debug for Cancel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Cancel")
    }
}

/// Whether this thread is inside a callback, where the library must not be called.
pub(crate) fn is_asking() -> bool {
    ASKING.get()
}

/// Goes on with the panic of the callback that has just stopped a call on this thread, if it was one.
pub(crate) fn resume_panic() {
    if let Ok(Some(panic)) = PANIC.try_with(Cell::take) {
        panic::resume_unwind(panic);
    }
}

#[cfg(all(test, feature = "rayon"))]
mod tests {
    use super::*;

    #[test]
    fn parts_stop_when_one_of_them_is_told_so() {
        let asked = Arc::new(AtomicBool::new(false));
        let own = Arc::clone(&asked);
        let whole = Arc::new(Cancel::new(move || own.swap(true, Ordering::Relaxed)));
        let parts = whole.for_parts();
        assert!(!parts.ask()); // the first answer is no, all others are yes
        assert!(parts.ask());
        asked.store(false, Ordering::Relaxed);
        assert!(parts.ask());
        assert!(!asked.load(Ordering::Relaxed), "asked again");
        assert!(!whole.for_parts().ask(), "another call is told for itself");
    }
}
