//! Plans that come and go by link. A link's plan is shown in the place of the person's own, which stays saved and
//! untouched until they decide.

use leptos::prelude::*;

use super::kept::outsiders;
use super::now::Now;
use super::session::Session;
use crate::codec::link::{self, LinkNotice};
use crate::domain::edit::Edit;
use crate::domain::field::Field;
use crate::domain::plan::Plan;
use crate::i18n::Messages;
use crate::platform::{clipboard, intl, later, page, sheet, url};

/// The field that shows the link where it could not be copied.
pub(super) const LINK_FIELD: &str = "share-link";

/// A link that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// The link.
    pub link: String,
    /// Whether it is in the clipboard; `None` until the browser has answered.
    pub copied: Option<bool>,
    /// The same as a QR code, once it is drawn: the `viewBox` of an SVG in a line, and its path in another.
    pub code: String,
}

/// A longer one makes a code that cameras hardly read.
const LONGEST_CODE: usize = 500;

impl Session {
    /// Shows the plan of the page's address, if there is another one in it than on the page.
    pub(super) fn open_link(self) {
        let untouched = |now: &Now| now.mine.is_some() && now.history.next().is_none();
        if !self.show_link(&url::fragment(), &url::search()) && self.0.now.with_untracked(untouched) {
            self.back_to_mine();
        }
    }

    /// Shows the plan of a link, if it is another one than on the page; `false` where it says nothing.
    pub fn show_link(self, fragment: &str, query: &str) -> bool {
        let (currency, mark) = (self.language_now().currency(), self.language_now().mark());
        let Some(mut link) = link::read(fragment, query, currency, mark) else { return false };
        // Three letters may still be no currency; which are, the browser knows.
        let known = intl::currencies();
        if let Some(plan) =
            link.plan.as_mut().filter(|plan| !known.is_empty() && !known.contains(&plan.currency.to_string()))
        {
            plan.currency = currency;
            link.refuse(Field::Currency);
        }
        self.0.now.update(|now| now.link_notices = link.notices);
        let differs = |plan: &Plan| self.0.now.with_untracked(|now| link::write(&now.plan) != link::write(plan));
        if let Some(plan) = link.plan.map(outsiders).filter(differs) {
            self.show_shared(plan);
        }
        true
    }

    /// The parameters of a link to the figures on the page.
    pub fn link(self) -> String {
        self.0.now.with_untracked(|now| link::write(&now.plan))
    }

    fn show_shared(self, plan: Plan) {
        // Where a site has filled the form in there is nothing of one's own to keep it apart from.
        let is_the_sites = |now: &Now| {
            let untouched = now.plan.is_blank() || now.history.next().is_none() && !now.saving.has_saved();
            now.saving.is_embedded() && untouched && now.mine.is_none()
        };
        if self.0.now.with_untracked(is_the_sites) {
            return self.put(plan);
        }
        self.save();
        self.0.now.update_untracked(|now| {
            if now.mine.is_some() {
                // Changes that were made to an earlier link's figures can still be undone to.
                now.history.note(Edit::TakeOver(Box::new(plan.clone())), &now.plan);
            } else {
                now.mine = Some((now.plan.clone(), std::mem::take(&mut now.history)));
            }
            now.done.clear();
        });
        self.put(plan);
    }

    /// Whether a link's figures are on the page, in the place of the person's own.
    pub fn shows_shared(self) -> bool {
        self.0.now.with(|now| now.mine.is_some())
    }

    /// What there is to tell about the link under this code; empty where there is nothing.
    pub fn link_notice(self, code: &str) -> String {
        self.0.now.with(|Now { link_notices, messages, .. }| {
            let mut notices = link_notices.iter().map(|notice| words(messages, notice));
            notices.find(|(it, _)| *it == code).map(|(_, words)| words).unwrap_or_default()
        })
    }

    /// Makes the link's figures the person's own, with undo.
    pub fn keep_shared(self) {
        if let Some(shared) = self.leave_shared() {
            self.edit(Edit::KeepShared(Box::new(shared)));
        }
    }

    /// Leaves the link's figures for the person's own.
    pub fn back_to_mine(self) {
        self.leave_shared();
    }

    /// Goes back to the person's own figures; the link's, as they stood.
    fn leave_shared(self) -> Option<Plan> {
        let left = self.0.now.try_update_untracked(|now| {
            let (mine, history) = now.mine.take()?;
            now.link_notices.clear();
            now.history = history;
            now.done.clear();
            Some((mine, now.plan.clone()))
        });
        let (mine, shared) = left.flatten()?;
        self.put(mine);
        Some(shared)
    }

    /// Makes a link to the figures on the page and copies it.
    pub fn copy_link(self) {
        let link = format!("{}?lang={}#{}", url::page(), self.language_now().tag(), self.link());
        self.0.now.update(|now| now.shared = Some(Shared { link: link.clone(), copied: None, code: String::new() }));
        if link.len() <= LONGEST_CODE {
            let of = link.clone();
            later::ask("qr", &link, move |code| {
                self.0.now.update(|now| match &mut now.shared {
                    Some(shared) if shared.link == of => shared.code = code.unwrap_or_default(),
                    _ => {}
                });
            });
        }
        clipboard::copy(&link, move |copied| {
            self.0.now.update(|now| now.shared.iter_mut().for_each(|shared| shared.copied = Some(copied)));
            if !copied {
                page::select(LINK_FIELD);
            }
        });
    }

    /// Hands the link over to what the system shares with.
    pub fn share_with(self) {
        if let Some(shared) = self.0.now.with_untracked(|now| now.shared.clone()) {
            sheet::share(&shared.link, self.messages().title);
        }
    }

    /// Whether the system has something to share with.
    pub fn can_share_with(self) -> bool {
        sheet::is_there()
    }

    /// The link that was asked for last.
    pub fn shared(self) -> Option<Shared> {
        self.0.now.with(|now| now.shared.clone())
    }
}

/// A notice's code in the contract, and its words.
fn words(m: &Messages, notice: &LinkNotice) -> (&'static str, String) {
    match notice {
        LinkNotice::Newer => ("link-newer", m.link_newer.to_owned()),
        LinkNotice::TooLong => ("link-too-long", m.link_too_long.to_owned()),
        LinkNotice::Altered => ("link-altered", m.link_altered.to_owned()),
        LinkNotice::Duplicate(names) => ("link-duplicate", m.link_duplicate.with(&[&m.fields(names)])),
        LinkNotice::Invalid(names) => ("link-invalid", m.link_invalid.with(&[&m.fields(names)])),
    }
}
