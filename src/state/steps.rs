//! The page is built piece by piece, so that a slow browser has time to answer in between.

use std::any::Any;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::time::Duration;

use leptos::mount::mount_to;
use leptos::prelude::*;

use super::session::Session;
use crate::platform::page;

thread_local! {
    static STEPS: RefCell<Steps> = RefCell::default();
}

#[derive(Default)]
struct Steps {
    /// What is still to be built.
    next: VecDeque<Box<dyn FnOnce()>>,
    /// What takes a view off the page when it is dropped, with the piece of the page that it belongs to.
    views: Vec<(String, Box<dyn Any>)>,
    /// The piece to which views belong now.
    piece: String,
    owner: Option<Owner>,
}

/// Begins anew, when the page does.
pub(super) fn begin() {
    // Dropped outside: what is taken off the page may look here.
    drop(STEPS.take());
}

/// Has something built once what was asked for before it is. The views that it puts on the page belong to the page, or to the
/// piece of it that is being written anew.
pub fn build_later(session: Session, build: impl FnOnce(Session) + 'static) {
    let owner = Owner::current();
    let piece = STEPS.with_borrow(|steps| steps.piece.clone());
    let step = move || {
        STEPS.with_borrow_mut(|steps| {
            steps.piece = piece;
            steps.owner = owner.or(steps.owner.take());
        });
        build(session);
        STEPS.with_borrow_mut(|steps| steps.piece.clear());
    };
    add(Box::new(step));
}

/// Puts a view into the element with this id, if there is none, for as long as the page is there or the piece that it is in.
pub fn mount_in<V: IntoView + 'static>(place: &str, build: impl FnOnce() -> V + 'static) {
    let owner = STEPS.with_borrow(|steps| steps.owner.clone());
    let place = page::element(place).filter(|_| page::is_empty(place));
    let Some((place, owner)) = place.zip(owner) else { return };
    let view = owner.with(|| mount_to(place, move || untrack(build)));
    STEPS.with_borrow_mut(|steps| steps.views.push((steps.piece.clone(), Box::new(view))));
}

/// Puts views into a piece that was written anew.
pub(super) fn refill(piece: &str, fill: impl FnOnce()) {
    let old = STEPS.with_borrow_mut(|steps| {
        steps.piece = piece.to_owned();
        let (old, kept) = std::mem::take(&mut steps.views).into_iter().partition(|(of, _)| of == piece);
        steps.views = kept;
        old
    });
    drop::<Vec<_>>(old);
    fill();
    STEPS.with_borrow_mut(|steps| steps.piece.clear());
}

/// Adds a step; the page is ready when the last one is done.
pub(super) fn add(step: Box<dyn FnOnce()>) {
    let is_first = STEPS.with_borrow_mut(|steps| {
        steps.next.push_back(step);
        steps.next.len() == 1
    });
    if is_first {
        set_timeout(go_on, Duration::ZERO);
    }
}

fn go_on() {
    if let Some(step) = STEPS.with_borrow_mut(|steps| steps.next.pop_front()) {
        step();
        // Each piece by itself: to lay all of them out at once takes as long as to build them.
        page::lay_out();
    }
    if STEPS.with_borrow(|steps| steps.next.is_empty()) {
        page::remove("start");
        page::set_root("data-app", "ready");
    } else {
        set_timeout(go_on, Duration::ZERO);
    }
}
