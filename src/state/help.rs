//! The help, which is loaded when it is opened.

use leptos::mount::mount_to;
use leptos::prelude::*;

use super::session::Session;
use super::settings::read_texts;
use crate::i18n::Help;
use crate::platform::{later, page};

impl Session {
    /// Loads the help and builds it in the element with this id, unless it is there already.
    pub fn show_help<V: IntoView + 'static>(self, place: &'static str, build: fn(&'static Help) -> V) {
        if !page::is_empty(place) {
            return;
        }
        later::load("help", self.language_now().tag(), move |text| {
            let help = text.and_then(read_texts);
            self.0.now.update(|now| now.help_failed = help.is_none());
            if let Some((help, place)) = help.zip(page::element(place).filter(|_| page::is_empty(place))) {
                // Nothing in it ever changes.
                mount_to(place, move || build(help)).forget();
            }
        });
    }

    /// Whether the help was opened and could not be loaded.
    pub fn help_failed(self) -> bool {
        self.0.now.with(|now| now.help_failed)
    }
}
