//! The page is built piece by piece, so that a slow browser has time to answer in between.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

use leptos::prelude::queue_microtask;

use super::session::Session;
use crate::platform::{page, turn};

thread_local! {
    static STEPS: RefCell<Steps> = RefCell::default();
    static READY: Cell<bool> = const { Cell::new(false) };
}

/// What is still to be built; the first one stays until it is.
type Steps = VecDeque<Option<Box<dyn FnOnce()>>>;

/// Begins anew, when the page does.
pub(super) fn begin() {
    // Dropped outside: what a step holds may look here.
    drop(STEPS.take());
}

/// Has something built once what was asked for before it is.
pub fn build_later(session: Session, build: fn(Session)) {
    add(Box::new(move || build(session)));
}

/// Adds a step; the page is ready when the last one is done. From then on all steps are done at once: nobody should see, nor
/// type into, half of a page in another language.
pub(super) fn add(step: Box<dyn FnOnce()>) {
    let is_first = STEPS.with_borrow_mut(|steps| {
        steps.push_back(Some(step));
        steps.len() == 1
    });
    match is_first {
        true if READY.get() => queue_microtask(|| while go_on() {}),
        true => turn::next(take_turns),
        false => {}
    }
}

fn take_turns() {
    if go_on() {
        // Each piece by itself: to lay all of them out at once takes as long as to build them.
        page::lay_out();
        turn::next(take_turns);
    } else {
        READY.set(true);
        page::remove("start");
        page::set_root("data-app", "ready");
    }
}

/// Does a step; `false` once there are no more.
fn go_on() -> bool {
    let step = STEPS.with_borrow_mut(|steps| steps.front_mut().and_then(Option::take));
    if let Some(step) = step {
        step();
    }
    STEPS.with_borrow_mut(VecDeque::pop_front);
    STEPS.with_borrow(|steps| !steps.is_empty())
}
