//! The list of channels, whose rows come, go and change places.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::mount::mount_to;
use leptos::prelude::*;

use super::session::Session;
use super::steps;
use crate::domain::channel::ChannelId;
use crate::platform::page;

/// Keeps the children of the element with this id in step with the plan's channels: builds the rows that are new,
/// removes those that are gone, puts all in order. A row's element has its channel in `data-channel`.
///
/// Leptos's `<For>` does the same and more, compiled anew for each type of row: 3 kB of brotli.
pub fn rows<V: IntoView + 'static>(session: Session, list: &'static str, build: fn(Session, ChannelId) -> V) {
    let Some(owner) = Owner::current() else { return };
    let row = move |id| {
        let list = page::element(list)?;
        let row = owner.with(|| mount_to(list, move || untrack(|| build(session, id))));
        Some(Box::new(row) as Row)
    };
    keep_in_step(session, list, Box::new(row));
}

fn keep_in_step(session: Session, list: &'static str, row: Box<dyn Fn(ChannelId) -> Option<Row>>) {
    let shown = Rc::new(RefCell::new(Shown { list, ids: Vec::new(), rows: Vec::new(), row }));
    Effect::new(move |_: Option<()>| {
        let ids = session.ids();
        let mut list = shown.borrow_mut();
        if list.ids != ids {
            list.ids = ids;
            list.step(&shown);
        }
        session.tell_rows(false);
    });
}

/// Takes the row off the page when it is dropped.
type Row = Box<dyn std::any::Any>;

struct Shown {
    list: &'static str,
    ids: Vec<ChannelId>,
    rows: Vec<(ChannelId, Row)>,
    row: Box<dyn Fn(ChannelId) -> Option<Row>>,
}

impl Shown {
    /// Puts the list in step, at once where one is to be built, else one after the other.
    fn step(&mut self, shared: &Rc<RefCell<Self>>) {
        self.rows.retain(|(id, _)| self.ids.contains(id));
        let missing = self.missing();
        if missing.len() <= 1 {
            return self.build(&missing);
        }
        for _ in missing {
            // Not for a page that is gone by then.
            let shared = Rc::downgrade(shared);
            let step = move || {
                if let Some(shared) = shared.upgrade() {
                    let mut list = shared.borrow_mut();
                    let next: Vec<_> = list.missing().into_iter().take(1).collect();
                    list.build(&next);
                }
            };
            steps::add(Box::new(step));
        }
    }

    fn missing(&self) -> Vec<ChannelId> {
        let there = |id: &ChannelId| self.rows.iter().any(|(built, _)| built == id);
        self.ids.iter().copied().filter(|id| !there(id)).collect()
    }

    fn build(&mut self, ids: &[ChannelId]) {
        self.rows.extend(ids.iter().filter_map(|id| Some((*id, (self.row)(*id)?))));
        page::arrange(self.list, "data-channel", self.ids.iter().map(ToString::to_string));
    }
}
