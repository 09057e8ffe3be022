//! The help, which is loaded when it is opened.

use leptos::prelude::*;

use super::session::Session;
use super::settings::read_texts;
use super::written::Shown;
use crate::i18n::Help;
use crate::platform::tree::{self, Tree};
use crate::platform::{later, page};

impl Session {
    /// Loads the help and writes it into the element with this id, unless it is there already.
    pub fn show_help(self, place: &'static str, write: fn(&'static Help, &mut Tree)) {
        if !page::is_empty(place) {
            return;
        }
        later::load("help", self.language_now().tag(), move |text| {
            let help = text.and_then(read_texts);
            self.0.now.update(|now| now.help_failed = help.is_none());
            if let Some(help) = help {
                let mut tree = Tree::default();
                write(help, &mut tree);
                tree::put(place, &tree);
            }
            self.write_again();
        });
    }
}

impl Shown<'_> {
    /// Whether the help was opened and could not be loaded.
    pub const fn help_failed(&self) -> bool {
        self.now.help_failed
    }
}
