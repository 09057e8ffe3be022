//! Plans that come and go by link. A link's plan is shown in the place of the person's own, which stays saved and untouched until
//! they decide.

use codec::link::{self, LinkNotice};
use domain::channel::tidy_name;
use domain::edit::Edit;
use domain::field::Field;
use domain::plan::Plan;
use i18n::Language;
use leptos::prelude::*;

use super::persistence::Persistence;
use super::plan_store::PlanStore;
use crate::browser::{clipboard, intl, task, unicode, url};

/// Links of this page. A handle: copies are the same.
#[derive(Clone, Copy)]
pub struct SharedLink {
    store: PlanStore,
    persistence: Persistence,
    notices: RwSignal<Vec<LinkNotice>>,
    copied: RwSignal<Option<CopiedLink>>,
}

/// A link that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopiedLink {
    /// The link.
    pub address: String,
    /// Whether it is in the clipboard; `None` until the browser has answered.
    pub is_copied: Option<bool>,
}

impl SharedLink {
    /// Shows the plan of the page's address, now and whenever it changes.
    pub fn new(store: PlanStore, persistence: Persistence, language: Signal<Language>) -> Self {
        let shared = Self { store, persistence, notices: RwSignal::default(), copied: RwSignal::default() };
        let open = move || shared.open_address(language.get_untracked());
        url::on_change(open);
        open();
        // A link that was copied is not that of other figures.
        Effect::new(move |_: Option<()>| {
            store.snapshot().track();
            shared.copied.set(None);
        });
        shared
    }

    fn open_address(self, language: Language) {
        let is_read = self.open(&url::fragment(), &url::search(), language);
        let is_unchanged = self.store.shows_shared_untracked() && self.store.history_is_empty();
        if !is_read && is_unchanged {
            self.back_to_own();
        }
    }

    /// Shows the plan of a link, if it is another one than on the page; `false` where the link says nothing.
    pub fn open(self, fragment: &str, query: &str, language: Language) -> bool {
        let currency = language.currency();
        let Some(mut link) = link::read(fragment, query, currency, language.separator()) else { return false };
        // Three letters may still be no currency; which are, the browser knows.
        let known = intl::currencies();
        let is_known = |plan: &Plan| known.is_empty() || known.contains(&plan.currency.to_string());
        if let Some(plan) = link.plan.as_mut().filter(|plan| !is_known(plan)) {
            plan.currency = currency;
            link.refuse(Field::Currency);
        }
        self.notices.set(link.notices);
        let differs = |plan: &Plan| self.store.with_untracked(|open| link::write(open) != link::write(plan));
        if let Some(plan) = link.plan.map(with_tidy_names).filter(differs) {
            self.show(plan);
        }
        true
    }

    fn show(self, plan: Plan) {
        // Where a site has filled the form in there is nothing of one's own to keep it apart from.
        let untouched =
            self.store.with_untracked(Plan::is_blank) || self.store.history_is_empty() && !self.persistence.has_saved();
        if self.persistence.is_embedded() && untouched && !self.store.shows_shared_untracked() {
            return self.store.open(plan);
        }
        self.persistence.save();
        self.store.show_shared(plan);
    }

    /// The parameters of a link to the figures on the page.
    pub fn fragment(self) -> String {
        self.store.with_untracked(link::write)
    }

    /// What there is to tell about the link that was opened; follows it.
    pub fn notices(self) -> Vec<LinkNotice> {
        self.notices.get()
    }

    /// Makes the link's figures the person's own, with undo.
    pub fn keep(self) {
        self.notices.set(Vec::new());
        if let Some(shared) = self.store.leave_shared() {
            self.store.dispatch(Edit::KeepShared(Box::new(shared)));
        }
    }

    /// Leaves the link's figures for the person's own.
    pub fn back_to_own(self) {
        self.notices.set(Vec::new());
        self.store.leave_shared();
    }

    /// Makes a link to the figures on the page and copies it; calls back where the person has to copy it by hand.
    pub fn copy(self, language: Language, by_hand: impl Fn() + 'static) {
        let address = format!("{}?lang={}#{}", url::page(), language.tag(), self.fragment());
        self.copied.set(Some(CopiedLink { address: address.clone(), is_copied: None }));
        task::spawn(async move {
            let is_copied = clipboard::copy(&address).await;
            self.copied.update(|copied| {
                if let Some(copied) = copied {
                    copied.is_copied = Some(is_copied);
                }
            });
            if !is_copied {
                by_hand();
            }
        });
    }

    /// The link that was asked for last, while the figures stay; follows it.
    pub fn copied(self) -> Option<CopiedLink> {
        self.copied.get()
    }
}

/// A plan from outside, its names without what can't be seen and in Unicode's composed form.
pub fn with_tidy_names(mut plan: Plan) -> Plan {
    for channel in &mut plan.channels {
        channel.name = unicode::composed(&tidy_name(&channel.name));
    }
    plan
}
