//! What is saved on this device, in English.

use crate::SavedData;
use crate::template::Template;

/// What is saved on this device, and what can be done with it.
pub(super) const SAVED_DATA: SavedData = SavedData {
    location: "All of it stays in this browser, where nobody else can read it.",
    plan: Template("Your figures, last saved {0}"),
    preferences: "Language, appearance and columns",
    unreadable: "Earlier figures that can’t be read",
    report_choices: "What you chose for reports",
    empty: "Nothing is saved yet.",
    export: "Save a copy as a file",
    open_file: "Open such a file",
    file_newer: "This file comes from a newer version of the calculator. Reload the page, then open the file \
        again.",
    file_unreadable: "This file has no figures that can be used here. Choose one that was saved with this page.",
    delete_all: "Delete everything saved",
};
