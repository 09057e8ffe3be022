//! What is only read: pieces of the page that are written anew a moment after the figures have changed, and what fields
//! without a view are to hold. Knows neither views nor elements: `platform/tree.rs` puts it on the page.

use leptos::prelude::*;

use super::list::Rows;
use super::now::Now;
use super::session::{Parts, Session};
use super::steps;
use super::writer::Writer;
use crate::domain::channel::ChannelId;
use crate::domain::plan::Plan;
use crate::domain::ratio::Ratio;
use crate::domain::report::Report;
use crate::i18n::{Insight, Messages};
use crate::platform::tree::{self, Tree};
use crate::platform::{later, page};

/// How a piece is written.
pub type Write = fn(&Shown, &mut Tree);

/// What a field holds that has no view of its own: its id, "value" or what else (`platform/tree.rs`), and that.
pub type Hold = (String, &'static str, String);

/// Adds what such fields hold.
pub type Held = fn(&Shown, &mut Vec<Hold>);

/// How many pieces are written in one step while the page is built.
const AT_ONCE: usize = 5;

/// Pieces of the page.
#[derive(Default)]
pub(super) struct Written {
    pub(super) rows: Option<Rows>,
    pieces: Vec<Piece>,
    held: Option<Held>,
}

struct Piece {
    id: String,
    write: Write,
    when: When,
    stands: Tree,
}

/// When a piece is written anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// With the key that changed it.
    Now,
    /// Once that key is on the screen; if it's folded away, in a pause.
    Soon,
    /// When typing pauses: it is a lot to lay out.
    InPause,
}

/// The figures, to be written.
pub struct Shown<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Its figures.
    pub report: &'a Report,
    /// The sentences.
    pub m: &'static Messages,
    pub(super) now: &'a Now,
    writer: Writer,
}

impl Shown<'_> {
    /// The sentences of what follows from the figures.
    pub const fn insight(&self) -> &'static Insight {
        &self.m.insight
    }

    /// A figure as people read it.
    #[inline(never)] // called again and again, as are the others
    pub fn write(&self, write: fn(Writer, Ratio) -> String, number: Ratio) -> String {
        write(self.writer, number)
    }

    /// Money with its sign.
    #[inline(never)]
    pub fn money(&self, amount: Ratio) -> String {
        self.writer.money(amount)
    }

    /// Money without a sign; these words where there is none.
    #[inline(never)]
    pub fn amount_or(&self, amount: Option<Ratio>, words: &str) -> String {
        amount.map_or_else(|| words.to_owned(), |amount| self.writer.amount(amount))
    }

    /// A round number, as it stands on an axis.
    pub fn tick(&self, number: &str) -> String {
        self.writer.plain(number)
    }

    /// What a channel is called.
    #[inline(never)]
    pub fn name(&self, id: ChannelId) -> String {
        self.plan.channel(id).map(|channel| self.m.channel_name(channel)).unwrap_or_default()
    }

    /// The names of the channels that the total did not contain when things were last quiet.
    pub fn left_out(&self) -> String {
        let settled = self.now.settled.as_ref().map_or(self.report, |(settled, _)| settled);
        let channels = settled.total.left_out.iter().filter_map(|id| self.plan.channel(*id));
        channels.map(|channel| self.m.channel_name(channel)).collect::<Vec<_>>().join(", ")
    }
}

impl Session {
    /// Hands the pictures over as a file: "svg" or "png".
    pub fn save_picture(self, kind: &str) {
        later::ask("picture", kind, |_| {});
    }

    /// Puts something into the element with this id that stays as it is, and does what is asked for in it.
    pub fn place(self, id: &str, tree: Tree, deed: fn(Session, &str, String)) {
        tree::put(id, &tree);
        self.on_deed(id, deed);
    }

    /// Does what is asked for in the element with this id: fields and buttons say with `data-deed` what is to be done with
    /// their value.
    pub fn on_deed(self, id: &str, deed: fn(Session, &str, String)) {
        page::on_deed(id, move |name, value| deed(self, name, value));
    }

    /// Has fields without a view of their own hold what they should.
    pub fn held(self, held: Held) {
        if let Ok(mut written) = self.0.written.lock() {
            written.held = Some(held);
        }
    }

    /// Has a piece written into the element with this id, from when the page is built.
    pub fn written(self, id: &str, when: When, write: Write) {
        let Ok(mut written) = self.0.written.lock() else { return };
        written.pieces.retain(|piece| piece.id != id);
        written.pieces.push(Piece { id: id.to_owned(), write, when, stands: Tree::default() });
    }

    /// Writes all that would not stand as it does.
    pub fn write_again(self) {
        self.write_pieces(|_| true);
    }

    /// Writes the rows and the answer; soon what else is seen, and in a pause what is folded and what is a lot to lay out: so
    /// a browser with much to write still answers to the keyboard.
    pub(super) fn write_changes(self) {
        self.write_now(usize::MAX);
        let Parts { soon, calm, .. } = self.0;
        soon.once(move || self.write_pieces(|piece| piece.when != When::InPause && !page::is_folded(&piece.id)));
        calm.after_quiet(move || self.write_again());
    }

    /// Writes the answer and the first so many rows.
    pub(super) fn write_now(self, rows: usize) {
        self.writing(|shown, written| {
            written.rows.iter_mut().for_each(|it| it.write(shown, rows));
            written.pieces(shown, |piece| piece.when == When::Now);
        });
    }

    /// Writes all of it for the first time, some at a time.
    pub fn write_in_steps(self) {
        let count = self.0.written.lock().map_or(0, |written| written.pieces.len());
        for first in (0..count).step_by(AT_ONCE) {
            let some = move |shown: &Shown, written: &mut Written| {
                written.pieces.iter_mut().skip(first).take(AT_ONCE).for_each(|piece| piece.write(shown));
            };
            steps::add(Box::new(move || self.writing(some)));
        }
        steps::add(Box::new(move || self.writing(|shown, written| written.hold(shown))));
    }

    fn write_pieces(self, which: fn(&Piece) -> bool) {
        self.writing(|shown, written| {
            written.rows.iter_mut().for_each(|rows| rows.write_facts(shown));
            written.pieces(shown, which);
            written.hold(shown);
        });
    }

    fn writing(self, deed: impl FnOnce(&Shown, &mut Written)) {
        self.0.now.with_untracked(|now| {
            let Now { plan, report, messages: m, language, .. } = now;
            let writer = Writer { language: *language, currency: plan.currency };
            if let Ok(mut written) = self.0.written.lock() {
                deed(&Shown { plan, report, m, now, writer }, &mut written);
            }
        });
    }
}

impl Piece {
    fn write(&mut self, shown: &Shown) {
        let mut tree = Tree::default();
        (self.write)(shown, &mut tree);
        if tree != self.stands {
            tree::put(&self.id, &tree);
            self.stands = tree;
        }
    }
}

impl Written {
    fn pieces(&mut self, shown: &Shown, which: fn(&Piece) -> bool) {
        self.pieces.iter_mut().filter(|piece| which(piece)).for_each(|piece| piece.write(shown));
    }

    fn hold(&self, shown: &Shown) {
        let mut holds = Vec::new();
        self.held.into_iter().for_each(|held| held(shown, &mut holds));
        tree::hold(&holds);
    }
}
