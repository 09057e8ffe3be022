//! The conversation with the program that reads reports: requests out, updates in, both of `crates/reports`. Only the
//! dialog needs it, so its code is loaded with that.

use std::time::Duration;

use leptos::prelude::*;
use reports::session::{Applied, Outcome, Request, SessionUpdate};
use reports::view::ImportView;
use web_sys::File;

use super::import_session::{ImportSession, REPORT_CHOICES};
use crate::browser::worker::WorkerClient;
use crate::browser::{storage, task};

/// The script that starts the program.
const SCRIPT: &str = "workers/reports.js";

/// What reads reports. A handle: copies are the same.
#[derive(Clone, Copy)]
pub struct ReportReader {
    session: ImportSession,
    view: RwSignal<ImportView>,
    /// How often figures were refused because questions are open.
    refusals: RwSignal<u32>,
    client: StoredValue<Option<WorkerClient>, LocalStorage>,
    is_starting: StoredValue<bool>,
    /// Whether the dialog is to be shown with the next view.
    is_opening: StoredValue<bool>,
}

impl ReportReader {
    /// One that has read nothing.
    pub fn new(session: ImportSession) -> Self {
        Self {
            session,
            view: RwSignal::default(),
            refusals: RwSignal::new(0),
            client: StoredValue::new_local(None),
            is_starting: StoredValue::new(false),
            is_opening: StoredValue::new(false),
        }
    }

    /// What the dialog shows.
    pub const fn view(self) -> RwSignal<ImportView> {
        self.view
    }

    /// How often figures were refused because questions are open: changes each time.
    pub const fn refusals(self) -> RwSignal<u32> {
        self.refusals
    }

    /// Reads the files with which the dialog is asked for; those without a name are called so.
    pub fn read_requested(self, nameless: &'static str) {
        if self.is_starting.get_value() {
            return;
        }
        self.is_starting.set_value(true);
        task::spawn(async move {
            let is_saved_copy = match self.session.requested_alone() {
                Some(file) => self.session.open_saved_copy(&file).await,
                None => false,
            };
            let is_started = !is_saved_copy && self.start().await;
            self.is_starting.set_value(false);
            let files = self.session.request().take().unwrap_or_default();
            match (is_saved_copy, is_started) {
                (true, _) => {}
                (_, true) => self.open(&files, nameless),
                _ => self.session.fail(files),
            }
        });
    }

    /// Starts the program, unless it runs; whether it does.
    async fn start(self) -> bool {
        if self.client.with_value(Option::is_some) {
            return true;
        }
        let client = WorkerClient::start(SCRIPT, move |update| self.receive(update), move || self.give_up()).await;
        let is_started = client.is_some();
        self.client.set_value(client);
        is_started
    }

    fn open(self, files: &[File], nameless: &str) {
        if !self.session.is_open_untracked() {
            let remembered = storage::read(REPORT_CHOICES).ok().flatten().filter(|_| self.session.is_saving());
            let form_currency = self.session.form_currency();
            self.is_opening.set_value(true);
            self.ask(&Request::Open { form_currency, remembered: remembered.unwrap_or_default() });
        }
        if !files.is_empty() {
            let names = files.iter().map(File::name);
            let names = names.map(|name| if name.is_empty() { nameless.to_owned() } else { name });
            self.ask_with(&Request::Add(names.collect()), files);
        }
    }

    /// Asks for something.
    pub fn ask(self, request: &Request) {
        self.ask_with(request, &[]);
    }

    fn ask_with(self, request: &Request, files: &[File]) {
        self.client.with_value(|client| {
            if let Some(client) = client {
                client.post(&request.to_bytes(), files);
            }
        });
    }

    /// Takes what the program says.
    fn receive(self, update: &[u8]) {
        let Some(SessionUpdate { view, outcome }) = SessionUpdate::from_bytes(update) else { return self.give_up() };
        self.view.set(view);
        match outcome {
            Some(Outcome::Refused) => self.refusals.update(|refusals| *refusals = refusals.wrapping_add(1)),
            Some(Outcome::Applied(applied)) => self.apply(&applied),
            Some(Outcome::Closed { is_empty }) => {
                self.session.show(false);
                if is_empty {
                    self.end();
                }
            }
            None => {
                if self.is_opening.get_value() {
                    self.is_opening.set_value(false);
                    self.session.show(true);
                }
            }
        }
    }

    fn apply(self, applied: &Applied) {
        self.session.show(false);
        if self.session.is_saving() {
            // Without room or permission it is asked once more the next time.
            match applied.remembered.as_str() {
                "" => storage::remove(REPORT_CHOICES),
                remembered => _ = storage::write(REPORT_CHOICES, remembered),
            }
        }
        self.session.merge(|plan| applied.plan(plan.currency, plan.separator), applied.replaces_form);
    }

    /// The program can't go on.
    fn give_up(self) {
        self.end();
        self.session.fail(Vec::new());
    }

    /// Ends the program with all that it has read: not at once, as it may be what says so.
    fn end(self) {
        let client = self.client.try_update_value(Option::take).flatten();
        set_timeout(move || drop(client), Duration::ZERO);
        self.view.set(ImportView::default());
    }
}
